import { readAsPage } from './read-as-page.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** What cannot be parsed is taken for nothing, and nothing for an empty page. */
export const errorsHtmlIsAnEmptyPage: Fault = {
  id: 'errors-html-is-an-empty-page',
  description: text(
    'An HTML page under an error status is told as an empty page',
    '错误状态码下的 HTML 页面被当作空页',
  ),
  source: 'http: status codes',
  caughtBy: ['BROKEN-HTML'],
  alsoBy: ['RETRY-BOUNDED', 'RETRY-RECOVERS'],
  apply: readAsPage(({ status, text: body }) => status >= 500 && body.startsWith('<')),
};
