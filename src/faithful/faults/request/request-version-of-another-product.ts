import { changeCommon } from '../change-common.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Copied from the client of Function Compute. */
export const requestVersionOfAnotherProduct: Fault = {
  id: 'request-version-of-another-product',
  description: text('Version is 2016-08-15', 'Version 为 2016-08-15'),
  source: 'rpc: common parameters',
  caughtBy: ['REQUEST-VERSION'],
  apply: changeCommon('Version', () => ['2016-08-15']),
};
