import type { Parameter } from '../../../protocol/parameter.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** What a try is made of is made anew, and its signature is kept. */
export const resilienceNonceChangedAfterSigning: Fault = {
  id: 'resilience-nonce-changed-after-signing',
  description: text(
    'A further try has a nonce of its own and the signature of the first',
    '再次尝试有新的随机数，但签名仍是第一次的',
  ),
  source: 'BerriAI/litellm#27513',
  caughtBy: ['RETRY-FRESH'],
  apply: (behaviour) => ({
    ...behaviour,
    finish: (request, attempt) => {
      const finished = behaviour.finish(request, attempt);
      const { before } = attempt;
      if (before === undefined) return finished;
      const kept = (header: Parameter): Parameter =>
        before.headers.find(([name]) => name === 'authorization' && name === header[0]) ?? header;
      const signature = /(?<=^|&)Signature=[^&]*/;
      return {
        ...finished,
        headers: finished.headers.map(kept),
        query: finished.query.replace(signature, signature.exec(before.query)?.[0] ?? ''),
      };
    },
  }),
};
