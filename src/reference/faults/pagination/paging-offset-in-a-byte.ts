import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Only long histories show it. */
export const pagingOffsetInAByte: Fault = {
  id: 'paging-offset-in-a-byte',
  title: text('Positions wrap at 256', '位置超过 255 后回绕'),
  caughtBy: ['PAGING-COMPLETE'],
  alsoBy: [
    'HISTORY-ID-UNIQUE',
    'HISTORY-ID-INCREASING',
    'HISTORY-TIME-ORDER',
    'HISTORY-STEPS-NESTED',
    'HISTORY-STEPS-FINISHED',
    'HISTORY-TASKS-ORDERED',
    'PAGING-ENDS',
    'PAGING-BOUNDARY',
    'PAGING-LIMIT-CHANGES',
    'PAGING-INTERLEAVED',
    'PAGING-INTERLEAVED-OTHER',
    'PAGING-LAST-PAGE',
    'PAGING-GROWING',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    encodeToken: (position, execution, world, call) =>
      behaviour.encodeToken(position % 256, execution, world, call),
  }),
};
