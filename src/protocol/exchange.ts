import type { Answer, HistoryAnswer } from './answer.ts';
import type { Intent } from './intent.ts';
import type { WireRequest, WireResponse } from './wire.ts';

/** One request and the answer it got. */
export interface Exchange {
  readonly intent: Intent;
  readonly request: WireRequest;
  readonly response: WireResponse;
  readonly answer: Answer;
  /** The server's clock when the request was sent and when its answer was there, as far as it is known, in milliseconds since the epoch. */
  readonly sentAt: number;
  readonly receivedAt: number;
}

/** An exchange whose request was accepted. */
export interface AcceptedExchange extends Exchange {
  readonly answer: HistoryAnswer;
}

export function isAccepted(exchange: Exchange): exchange is AcceptedExchange {
  return exchange.answer.kind === 'history';
}
