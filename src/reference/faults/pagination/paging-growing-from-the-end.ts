import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The store keeps the newest event first, so every new event moves all the others. */
export const pagingGrowingFromTheEnd: Fault = {
  id: 'paging-growing-from-the-end',
  title: text('Positions of a growing history count from its end', '增长中的历史的位置从末尾算起'),
  caughtBy: ['PAGING-GROWING'],
  alsoBy: ['PAGING-STABLE'],
  apply: (behaviour, { now }) => ({
    ...behaviour,
    encodeToken: (position, execution, world, call) =>
      execution.running
        ? `${execution.lengthAt(now()) - position}`
        : behaviour.encodeToken(position, execution, world, call),
    decodeToken: (token, execution, world, call) =>
      execution.running && /^\d{1,9}$/.test(token)
        ? Math.max(0, execution.lengthAt(now()) - Number(token))
        : behaviour.decodeToken(token, execution, world, call),
  }),
};
