import type { Fields } from '../../behaviour.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Two lines of a hand-written model, the second copied from the first. */
export const decodingCauseIsItself: Fault = {
  id: 'decoding-cause-is-itself',
  description: text('ScheduleEventId is read from EventId', 'ScheduleEventId 取自 EventId'),
  source: 'page: response example, ScheduleEventId',
  caughtBy: ['DECODING-FIELDS'],
  apply: (behaviour) => ({
    ...behaviour,
    readEvent: (json, fields, attempt) => {
      const integer: Fields['integer'] = (name) =>
        fields.integer(name === 'ScheduleEventId' ? 'EventId' : name);
      return behaviour.readEvent(json, { ...fields, integer }, attempt);
    },
  }),
};
