import type { Behaviour } from './behaviour.ts';

type Connection = Pick<
  Behaviour,
  | 'timesSent'
  | 'tls'
  | 'connection'
  | 'release'
  | 'timeLimit'
  | 'redirection'
  | 'maximumTries'
  | 'mayRecover'
  | 'retryDelayMs'
>;

const DEFAULT_TIMEOUT_MS = 10_000;
const FIRST_DELAY_MS = 10;

/** Statuses that say nothing about the request itself. */
const PASSING_STATUSES: readonly (number | undefined)[] = [500, 502, 503, 504];
/** Connections that were refused or broke off: the operation only reads, so that asking twice does no harm. */
const PASSING_CODES: readonly (string | undefined)[] = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE'];

/** How requests are sent, how long that may take, and when they are sent again. */
export const defaultConnection: Connection = {
  timesSent: () => 1,
  tls: (options) => options,
  // Never one that was used before: the endpoint may have closed it.
  connection: (open) => open(),
  release: (socket) => {
    socket.destroy();
  },
  timeLimit: (_phase, { call }) => call.params.timeoutMs ?? DEFAULT_TIMEOUT_MS,
  redirection: () => undefined,
  maximumTries: 3,
  mayRecover: (result, status) => {
    if (result.kind === 'page') return false;
    if (PASSING_STATUSES.includes(status)) return true;
    return result.kind === 'refusal'
      ? result.refusal.code.startsWith('Throttling')
      : PASSING_CODES.includes(result.failure.code);
  },
  retryDelayMs: ({ number }) => FIRST_DELAY_MS * 2 ** (number - 1),
};
