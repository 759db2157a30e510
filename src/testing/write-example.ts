/**
 * Writes reports/example/ anew (`npm run example`): what a run finds in a reference endpoint with
 * three faults. The address and the times are fixed, so that nothing changes where nothing changed.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { resultsFromEvents } from '../report/results-from-events.ts';
import { renderHtml } from '../report/html/render-html.ts';
import { renderJson } from '../report/render-json.ts';
import type { Results } from '../generated/results.ts';
import { serverRequirements } from '../../suites/server/index.ts';
import { assessReference } from './assess-reference.ts';
import { EXAMPLE_RESULTS_PATH } from './example.ts';

const FAULTS = ['limit-1000-accepted', 'paging-multiple-of-limit', 'message-placeholder-left'];
const ENDPOINT = 'http://127.0.0.1:8080';

const { events } = await assessReference({
  requirements: serverRequirements,
  faults: FAULTS,
  seed: 2024,
});
const found = resultsFromEvents(events);
const host = new URL(found.subject.endpoint ?? '').host;
const settled = JSON.parse(
  JSON.stringify(found)
    .replaceAll(host, new URL(ENDPOINT).host)
    .replaceAll(/"durationMs":\d+/g, '"durationMs":100'),
) as Results;
const results: Results = {
  ...settled,
  subject: { endpoint: ENDPOINT, embedded: true, faults: FAULTS },
  startedAt: '2026-11-22T08:00:00.000Z',
  finishedAt: '2026-11-22T08:00:06.000Z',
};
const folder = new URL('../../reports/example/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('results.json', folder), renderJson(results));
await writeFile(
  new URL('index.html', folder),
  renderHtml(results, { lang: 'en', resultsPath: EXAMPLE_RESULTS_PATH }),
);
