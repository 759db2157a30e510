import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A list that is filled from its front. */
export const decodingNewestFirst: Fault = {
  id: 'decoding-newest-first',
  description: text('Events reach the caller in reverse order', '事件以相反顺序到达调用者'),
  source: 'page: response example, Events',
  caughtBy: ['DECODING-FIELDS'],
  alsoBy: ['WALK-COMPLETE', 'WALK-SHORT-PAGES', 'WALK-EMPTY-PAGE'],
  apply: (behaviour) => ({
    ...behaviour,
    readPage: (...read) => {
      const page = behaviour.readPage(...read);
      return page.Events === undefined ? page : { ...page, Events: page.Events.toReversed() };
    },
  }),
};
