import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A reader that goes through the answer once and is done when the list is. */
export const decodingFieldsBehindEventsLost: Fault = {
  id: 'decoding-fields-behind-events-lost',
  description: text(
    'Fields that stand behind Events are not read',
    '排在 Events 之后的字段未被读取',
  ),
  source: 'json: objects',
  caughtBy: ['DECODING-FIELD-ORDER'],
  alsoBy: ['WALK-COMPLETE', 'WALK-TOKEN', 'WALK-SHORT-PAGES', 'WALK-EMPTY-PAGE'],
  apply: (behaviour) => ({
    ...behaviour,
    readPage: (body, fields, event, attempt) => {
      const page = behaviour.readPage(body, fields, event, attempt);
      const names = Object.keys(body);
      const read = new Set(names.slice(0, names.indexOf('Events') + 1));
      return Object.fromEntries(Object.entries(page).filter(([name]) => read.has(name)));
    },
  }),
};
