/** The public API: check an endpoint, certify a client SDK, and render what was found. */
export { certifyClient, type CertifyOptions } from './certify-client.ts';
export { checkEndpoint, type CheckOptions } from './check-endpoint.ts';
export { HandshakeError } from './driver/trouble.ts';
export type { RequirementId } from './generated/requirements.ts';
export type { RequirementResult, Results, RunEvent } from './generated/results.ts';
export type { Credentials } from './protocol/wire.ts';
export { renderHtml } from './report/html/render-html.ts';
export { renderJson } from './report/render-json.ts';
export { renderJunit } from './report/render-junit.ts';
export { resultsFromEvents } from './report/results-from-events.ts';
