/** How both signatures write the time of a request: UTC, to the second, `2016-02-23T12:46:24Z`. */
export function formatRequestTime(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, -5)}Z`;
}

/** Reads a request time in milliseconds since the epoch; `undefined` unless it is written exactly so and exists. */
export function parseRequestTime(text: string): number | undefined {
  // Years of another length are written in another way.
  if (!/^\d{4}-/.test(text)) return undefined;
  const epochMs = Date.parse(text);
  return Number.isNaN(epochMs) || formatRequestTime(epochMs) !== text ? undefined : epochMs;
}
