import { isJsonObject } from '../../../protocol/exact-json.ts';
import { readAsPage } from './read-as-page.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Who says 200 is believed. */
export const errorsStatus200Decides: Fault = {
  id: 'errors-status-200-decides',
  description: text(
    'An error body under status 200 is told as an empty page',
    '状态码 200 下的错误正文被当作空页',
  ),
  source: 'boto/botocore#298',
  caughtBy: ['BROKEN-REFUSAL-IN-200'],
  apply: readAsPage(({ status, body }) => status === 200 && isJsonObject(body) && 'Code' in body),
};
