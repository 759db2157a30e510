import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** As many events as the growing execution comes to have. */
const MOST = 4000;

/**
 * The store keeps the newest event first, so every new event moves all the others. The execution
 * grows with each request besides, which is no defect, but shows this one at once.
 */
export const pagingGrowingFromTheEnd: Fault = {
  id: 'paging-growing-from-the-end',
  title: text('Positions of a growing history count from its end', '增长中的历史的位置从末尾算起'),
  caughtBy: ['PAGING-GROWING'],
  alsoBy: ['PAGING-STABLE'],
  apply: (behaviour) => {
    const grown: typeof behaviour.visibleLength = (execution, call) => {
      const length = behaviour.visibleLength(execution, call);
      return execution.running ? Math.max(length, Math.min(length + call.number, MOST)) : length;
    };
    return {
      ...behaviour,
      visibleLength: grown,
      encodeToken: (position, execution, world, call) =>
        execution.running
          ? String(grown(execution, call) - position)
          : behaviour.encodeToken(position, execution, world, call),
      decodeToken: (token, execution, world, call) =>
        execution.running && /^\d{1,9}$/.test(token)
          ? Math.max(0, grown(execution, call) - Number(token))
          : behaviour.decodeToken(token, execution, world, call),
    };
  },
};
