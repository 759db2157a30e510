import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A + is a character of its own in a URL, and a space to whoever reads it as a form. */
export const requestPlusNotEncoded: Fault = {
  id: 'request-plus-not-encoded',
  description: text('A + in the query is sent as it is', '查询串中的 + 未编码'),
  source: 'tencentyun/qcloud-cos-sts-sdk#65',
  caughtBy: ['REQUEST-NAME-ANY-TEXT', 'REQUEST-NEXT-TOKEN', 'REQUEST-SPACE'],
  alsoBy: [
    'SIGNING-RPC-VERIFIES',
    'SIGNING-ACS3-VERIFIES',
    'SIGNING-RPC-SECURITY-TOKEN',
    'SIGNING-CREDENTIALS',
    'WALK-TOKEN',
    'WALK-SIGNED',
    'RETRY-FRESH',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    writeParameters: (parameters, attempt) =>
      behaviour.writeParameters(parameters, attempt).replaceAll('%2B', '+'),
  }),
};
