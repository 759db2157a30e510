import { text } from '../../text.ts';
import { left, type DefectFinder } from '../defect.ts';

/**
 * No source says what a parameter that is sent twice means, nor how it is signed: it may be refused,
 * or one of its values may count (see `readingsOf`).
 */
export const repeatedParameter: DefectFinder = ({ repeated }) =>
  repeated.map((name) =>
    left(
      text(`${name} is sent more than once`, `${name} 出现了多次`),
      'InvalidArgument',
      'SignatureNotMatch',
    ),
  );
