import type { ReceivedRequest } from './received-request.ts';
import type { ScriptedAnswer } from './scripted-answer.ts';

/**
 * Where a call goes.
 *
 * - `http`, `https`: an endpoint that plays its script; `https` with a certificate of the trusted authority
 * - `https-untrusted`, `https-expired`, `https-other-host`: with a certificate that must be refused
 * - `https-mute`: takes the connection and never answers the TLS handshake
 * - `refused`: nobody listens; `full`: the connection is never taken
 */
export type StageKind =
  | 'http'
  | 'https'
  | 'https-untrusted'
  | 'https-expired'
  | 'https-other-host'
  | 'https-mute'
  | 'refused'
  | 'full';

/**
 * What the endpoint answers. `nth` counts the requests of the stage from 1; `elsewhere` is the origin of
 * another host that records what it gets and answers 404, for redirects.
 */
export type Script = (request: ReceivedRequest, nth: number, elsewhere: string) => ScriptedAnswer;
