import { SdkFailure } from '../../outcome.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A model whose fields are all required. */
export const decodingMissingStepNameRefused: Fault = {
  id: 'decoding-missing-step-name-refused',
  description: text('An event without StepName is refused', '没有 StepName 的事件被拒绝'),
  source: 'ollama/ollama-python#607',
  caughtBy: ['DECODING-MISSING-FIELDS'],
  apply: (behaviour) => ({
    ...behaviour,
    readEvent: (json, fields, attempt) => {
      if (fields.text('StepName') === undefined) {
        throw new SdkFailure({ kind: 'decode', message: 'missing required field StepName' });
      }
      return behaviour.readEvent(json, fields, attempt);
    },
  }),
};
