import type { Results } from '../generated/results.ts';

/** `results.json`, indented, with a line feed at its end. */
export function renderJson(results: Results): string {
  return `${JSON.stringify(results, null, 2)}\n`;
}
