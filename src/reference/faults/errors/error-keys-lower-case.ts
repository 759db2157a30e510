import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { ALL_REFUSALS } from './all-refusals.ts';

export const errorKeysLowerCase: Fault = {
  id: 'error-keys-lower-case',
  title: text('The keys of an error begin with a small letter', '错误正文的键以小写字母开头'),
  caughtBy: ['ERROR-ENVELOPE'],
  alsoBy: ALL_REFUSALS,
  apply: (behaviour) => ({
    ...behaviour,
    renderError: ({ requestId, code, message }) => JSON.stringify({ requestId, code, message }),
  }),
};
