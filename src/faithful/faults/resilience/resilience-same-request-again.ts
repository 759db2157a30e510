import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Only what is below the signature is in the loop. */
export const resilienceSameRequestAgain: Fault = {
  id: 'resilience-same-request-again',
  description: text(
    'A further try sends the request of the first one again',
    '再次尝试时发送与第一次相同的请求',
  ),
  source: 'aliyun/alibaba-cloud-sdk-go#39',
  caughtBy: ['RETRY-FRESH'],
  apply: (behaviour) => ({ ...behaviour, signsAgain: () => false }),
};
