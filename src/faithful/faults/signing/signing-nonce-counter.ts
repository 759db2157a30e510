import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A number for each request of the process. */
export const signingNonceCounter: Fault = {
  id: 'signing-nonce-counter',
  description: text(
    'The nonce is a counter that begins at 1 in each process',
    '随机数为每个进程从 1 开始的计数器',
  ),
  source: 'rpc: common parameters, SignatureNonce',
  caughtBy: ['SIGNING-NONCE-RESTART'],
  apply: (behaviour) => {
    let last = 0;
    return { ...behaviour, nonce: () => String(++last) };
  },
};
