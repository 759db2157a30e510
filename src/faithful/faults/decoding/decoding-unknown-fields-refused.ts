import { SdkFailure } from '../../outcome.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

const FIELDS = ['Type', 'EventId', 'ScheduleEventId', 'Time', 'EventDetail', 'StepName'];

/** The default of a well-known library. */
export const decodingUnknownFieldsRefused: Fault = {
  id: 'decoding-unknown-fields-refused',
  description: text(
    'An event with a field that the model does not have is refused',
    '带有模型中没有的字段的事件被拒绝',
  ),
  source: 'evanwong/hipchat-java#30',
  caughtBy: ['DECODING-UNKNOWN-FIELDS'],
  apply: (behaviour) => ({
    ...behaviour,
    readEvent: (json, fields, attempt) => {
      const unknown = Object.keys(json).find((name) => !FIELDS.includes(name));
      if (unknown !== undefined) {
        throw new SdkFailure({ kind: 'decode', message: `unrecognised field ${unknown}` });
      }
      return behaviour.readEvent(json, fields, attempt);
    },
  }),
};
