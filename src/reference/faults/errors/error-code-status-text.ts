import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { ALL_REFUSALS } from './all-refusals.ts';
import { STATUS_CODES } from 'node:http';

export const errorCodeStatusText: Fault = {
  id: 'error-code-status-text',
  title: text('The code of an error is the name of its status', '错误码是 HTTP 状态的名称'),
  caughtBy: ['ERROR-CODE-KNOWN'],
  alsoBy: ALL_REFUSALS,
  apply: (behaviour) => ({
    ...behaviour,
    renderError: (page, call) =>
      behaviour.renderError(
        { ...page, code: STATUS_CODES[behaviour.statusOf(page.code, call)] ?? page.code },
        call,
      ),
  }),
};
