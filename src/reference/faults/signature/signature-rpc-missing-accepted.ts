import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A check that runs only where there is something to check. */
export const signatureRpcMissingAccepted: Fault = {
  id: 'signature-rpc-missing-accepted',
  title: text(
    'An RPC request without Signature is not checked',
    '不带 Signature 的 RPC 请求不被校验',
  ),
  caughtBy: ['SIGNATURE-RPC-MISSING'],
  alsoBy: ['ERROR-AUTHENTICATION-FIRST', 'ERROR-SEVERAL'],
  apply: (behaviour) => ({
    ...behaviour,
    requiredCommon: (dialect) =>
      behaviour.requiredCommon(dialect).filter((name) => name !== 'Signature'),
    sameSignature: (given, calculated, asked, call) =>
      asked.common.signature === undefined ||
      behaviour.sameSignature(given, calculated, asked, call),
  }),
};
