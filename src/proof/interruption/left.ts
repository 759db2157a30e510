import type { RunEvent } from '../../generated/results.ts';

/** What a file of events holds, read here without the reader of the kit, which is what is tried. */
export interface Left {
  /** Everything up to the last end of a line. */
  readonly whole: string;
  /** Whole lines. */
  readonly lines: number;
  /** Something stands behind the last whole line. */
  readonly torn: boolean;
  readonly events: readonly RunEvent[];
  /** It says that the run came to its end, and was not interrupted. */
  readonly finished: boolean;
}

export function readLeft(text: string): Left {
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const rest = text.slice(whole.length);
  const lines = whole.split('\n').slice(0, -1);
  // A last line that lacks nothing but its end says what it says.
  const events = [...lines, rest].flatMap(parse);
  const last = events.at(-1);
  return {
    whole,
    lines: lines.length,
    torn: rest !== '',
    events,
    finished: last?.event === 'run-finished' && last.interrupted === undefined,
  };
}

function parse(line: string): readonly RunEvent[] {
  try {
    return [JSON.parse(line) as RunEvent];
  } catch {
    return [];
  }
}
