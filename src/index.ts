/** The public API: check an endpoint, and render what was found. */
export { checkEndpoint, type CheckOptions } from './check-endpoint.ts';
export type { RequirementId } from './generated/requirements.ts';
export type { RequirementResult, Results, RunEvent } from './generated/results.ts';
export type { Credentials } from './protocol/wire.ts';
export { renderHtml } from './report/html/render-html.ts';
export { renderJson } from './report/render-json.ts';
export { renderJunit } from './report/render-junit.ts';
export { resultsFromEvents } from './report/results-from-events.ts';
