import { readAsPage } from './read-as-page.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Whether there is an error is decided by whether there is a body of one. */
export const errorsEmptyBodyIsNoError: Fault = {
  id: 'errors-empty-body-is-no-error',
  description: text(
    'An error status without a body is told as an empty page',
    '没有正文的错误状态码被当作空页',
  ),
  source: 'e2b-dev/E2B#1430',
  caughtBy: ['BROKEN-EMPTY-BODY'],
  apply: readAsPage(({ status, text: body }) => status >= 400 && body === ''),
};
