import { text, type Text } from '../text.ts';
import { TransportTrouble } from './errors.ts';
import { weigh } from './weigh.ts';

/** Deeper JSON is given up, since whatever walks through it does so by calling itself. A page has three levels. */
const MAX_DEPTH = 500;

/** JSON of more values is given up: 999 events have some 7,000, a whole history of 100,000 events 700,000. */
const MAX_VALUES = 1_000_000;

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
