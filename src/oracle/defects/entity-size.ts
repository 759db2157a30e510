import { text } from '../../text.ts';
import { left, type DefectFinder } from '../defect.ts';

/** No maximum is documented; from here on a body may be too large. */
const MAYBE_LARGE = 64 * 1024;

/** [page] EntityTooLarge: the request's body is too large. */
export const entitySize: DefectFinder = ({ request: { body } }) =>
  body.length <= MAYBE_LARGE
    ? []
    : [
        left(
          text(
            `the body has ${body.length} bytes, and the maximum is not documented`,
            `正文有 ${body.length} 字节，而文档没有给出上限`,
          ),
          'EntityTooLarge',
        ),
      ];
