import type { Fields } from '../../behaviour.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A model that was written before the field was added. */
export const decodingStepNameLost: Fault = {
  id: 'decoding-step-name-lost',
  description: text('StepName never reaches the caller', 'StepName 从不到达调用者'),
  source: 'page: response example, StepName',
  caughtBy: ['DECODING-FIELDS'],
  apply: (behaviour) => ({
    ...behaviour,
    readEvent: (json, fields, attempt) => {
      const text: Fields['text'] = (name) => (name === 'StepName' ? undefined : fields.text(name));
      return behaviour.readEvent(json, { ...fields, text }, attempt);
    },
  }),
};
