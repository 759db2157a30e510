/** Text of bounded length, and how many UTF-16 units were left out of it. */
export interface Cut {
  readonly text: string;
  readonly omitted: number;
}

/** Cuts text off at `max` UTF-16 units, never inside a surrogate pair. */
export function cut(value: string, max: number): Cut {
  if (value.length <= max) return { text: value, omitted: 0 };
  const last = value.charCodeAt(max - 1);
  const end = last >= 0xd800 && last <= 0xdbff ? max - 1 : max;
  return { text: value.slice(0, end), omitted: value.length - end };
}

/** Cuts text off and says so at its end. */
export function cutWithNote(value: string, max: number): string {
  const { text, omitted } = cut(value, max);
  return omitted === 0 ? text : `${text}… (+${omitted})`;
}
