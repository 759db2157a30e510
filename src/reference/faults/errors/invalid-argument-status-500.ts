import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** An exception of the validation that nobody mapped. */
export const invalidArgumentStatus500: Fault = {
  id: 'invalid-argument-status-500',
  title: text('InvalidArgument is sent with status 500', 'InvalidArgument 以 500 状态码返回'),
  caughtBy: ['ERROR-STATUS'],
  alsoBy: ['LIMIT-ANY-TEXT', 'PAGING-TOKEN-ANY-TEXT', 'TRANSPORT-METHODS'],
  apply: (behaviour) => ({
    ...behaviour,
    statusOf: (code, call) => (code === 'InvalidArgument' ? 500 : behaviour.statusOf(code, call)),
  }),
};
