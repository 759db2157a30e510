import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The common parameters are made once, when the walk begins. */
export const pagingNonceOfTheWalk: Fault = {
  id: 'paging-nonce-of-the-walk',
  description: text('All requests of a walk have one nonce', '一次遍历的所有请求共用一个随机数'),
  source: 'aliyun/alibaba-cloud-sdk-go#39',
  caughtBy: ['WALK-SIGNED'],
  apply: (behaviour) => {
    const nonces = new Map<number, string>();
    return {
      ...behaviour,
      nonce: (attempt) => {
        const { walks, number } = attempt.call;
        if (!walks) return behaviour.nonce(attempt);
        const nonce = nonces.get(number) ?? behaviour.nonce(attempt);
        nonces.set(number, nonce);
        return nonce;
      },
    };
  },
};
