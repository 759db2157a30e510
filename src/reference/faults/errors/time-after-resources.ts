import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { withBefore } from './with-before.ts';

export const timeAfterResources: Fault = {
  id: 'time-after-resources',
  title: text(
    'The request time is checked after flow and execution',
    '在查找流程和执行之后才检查请求时间',
  ),
  caughtBy: ['ERROR-AUTHENTICATION-FIRST'],
  alsoBy: ['ERROR-SEVERAL'],
  apply: (behaviour) => ({
    ...behaviour,
    order: withBefore(behaviour.order, ['time-window'], 'next-token'),
  }),
};
