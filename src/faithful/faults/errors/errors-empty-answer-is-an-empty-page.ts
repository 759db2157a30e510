import { readAsPage } from './read-as-page.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Nothing is decoded into an empty structure. */
export const errorsEmptyAnswerIsAnEmptyPage: Fault = {
  id: 'errors-empty-answer-is-an-empty-page',
  description: text(
    'An answer 200 without a body is told as an empty page',
    '没有正文的 200 响应被当作空页',
  ),
  source: 'aws/aws-sdk-go-v2#549',
  caughtBy: ['BROKEN-EMPTY-PAGE'],
  apply: readAsPage(({ status, text: body }) => status === 200 && body === ''),
};
