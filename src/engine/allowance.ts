import { TransportTrouble } from '../probe/errors.ts';
import { weigh } from '../probe/weigh.ts';
import type { Exchange } from '../protocol/exchange.ts';
import { text } from '../text.ts';

/**
 * What the exchanges of one case, or of one reading of a history, may come to: 128 MiB. They are kept until it
 * is judged, several cases are under way at once, and a history of 199,800 events, the longest that is read,
 * takes less.
 */
const MAX_BYTES = 128 * 1024 * 1024;

/** Bodies up to here are not looked through, in characters: they count as what nothing but `{},` would take. */
const SMALL = 16 * 1024;
const MOST_PER_CHARACTER = 12;

/**
 * Counts exchanges that are kept.
 *
 * @throws TransportTrouble of kind `too-large`, from what it gives back, with the exchange that is too much
 */
export function createAllowance(maxBytes: number = MAX_BYTES): (exchange: Exchange) => void {
  let taken = 0;
  return ({ request, response: { body } }) => {
    taken += body.length <= SMALL ? body.length * MOST_PER_CHARACTER : weigh(body).bytes;
    taken += request.query.length + request.body.length;
    if (taken > maxBytes) {
      const mib = maxBytes / 1024 / 1024;
      throw new TransportTrouble(
        'too-large',
        text(
          `the answers that had to be kept at once came to more than ${mib} MiB`,
          `需要同时保留的响应超过 ${mib} MiB`,
        ),
      );
    }
  };
}
