import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The places of a list kept as names and sorted as such. */
export const decodingEventsSortedAsText: Fault = {
  id: 'decoding-events-sorted-as-text',
  description: text(
    'Events are ordered by their places as text: 0, 1, 10, 11, 2',
    '事件按其位置的文本排序：0、1、10、11、2',
  ),
  source: 'page: response example, Events',
  caughtBy: ['DECODING-ALL-EVENTS'],
  alsoBy: ['WALK-COMPLETE'],
  apply: (behaviour) => ({
    ...behaviour,
    readPage: (...read) => {
      const page = behaviour.readPage(...read);
      if (page.Events === undefined) return page;
      const placed = page.Events.map((event, at) => [String(at), event] as const);
      const sorted = placed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, event]) => event);
      return { ...page, Events: sorted };
    },
  }),
};
