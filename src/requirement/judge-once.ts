import type { JsonObject } from '../protocol/exact-json.ts';

/** The same judgement, made once for each list of events however often it is asked for. For lists that never change. */
export function judgeOnce<T>(
  judge: (events: readonly JsonObject[]) => T | undefined,
): (events: readonly JsonObject[]) => T | undefined {
  const judged = new WeakMap<readonly JsonObject[], { readonly found: T | undefined }>();
  return (events) => {
    const known = judged.get(events) ?? { found: judge(events) };
    judged.set(events, known);
    return known.found;
  };
}
