import type { Answer } from '../protocol/answer.ts';
import { text, type Text } from '../text.ts';
import { TransportTrouble } from './errors.ts';
import { weigh } from './weigh.ts';

/** Deeper JSON is given up, since whatever walks through it does so by calling itself. A page has three levels. */
const MAX_DEPTH = 500;

/** JSON of more values is given up: 999 events have some 7,000, a whole history of 100,000 events 700,000. */
const MAX_VALUES = 1_000_000;

/** A longer NextToken is given up, in characters: no request could carry it, and eight at once would fill the memory. */
const MAX_TOKEN_LENGTH = 4 * 1024 * 1024;

/** @throws TransportTrouble of kind `too-large` for a page whose NextToken no request could carry */
export function refuseUnwieldyToken(answer: Answer): void {
  if (answer.kind !== 'history' || (answer.nextToken?.length ?? 0) <= MAX_TOKEN_LENGTH) return;
  throw tooLarge(
    text(
      `a NextToken of more than ${MAX_TOKEN_LENGTH} characters was given up`,
      `放弃了超过 ${MAX_TOKEN_LENGTH} 个字符的 NextToken`,
    ),
  );
}

/**
 * Gives up a body that would cost out of all proportion to read: to no endpoint that serves histories this
 * happens.
 *
 * @throws TransportTrouble of kind `too-large`
 */
export function refuseUnwieldy(body: string): void {
  if (body.length <= MAX_DEPTH) return;
  const { depth, values } = weigh(body);
  if (depth > MAX_DEPTH) {
    throw tooLarge(
      text(
        `an answer nested more than ${MAX_DEPTH} deep was given up`,
        `放弃了嵌套超过 ${MAX_DEPTH} 层的响应`,
      ),
    );
  }
  if (values > MAX_VALUES) {
    throw tooLarge(
      text(
        `an answer of more than ${MAX_VALUES} values was given up`,
        `放弃了含有超过 ${MAX_VALUES} 个值的响应`,
      ),
    );
  }
}

function tooLarge(reason: Text): TransportTrouble {
  return new TransportTrouble('too-large', reason);
}
