import { readFile } from 'node:fs/promises';

/** Where the example's results are, as its replay commands name them. */
export const EXAMPLE_RESULTS_PATH = 'reports/example/results.json';

/** Reads a file of the committed example report. */
export function readExample(name: 'results.json' | 'index.html'): Promise<string> {
  return readFile(new URL(`../../reports/example/${name}`, import.meta.url), 'utf8');
}
