import { readAsPage } from './read-as-page.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The error of the parser is caught and forgotten. */
export const errorsUnreadableJsonIsAnEmptyPage: Fault = {
  id: 'errors-unreadable-json-is-an-empty-page',
  description: text(
    'An answer 200 that cannot be parsed is told as an empty page',
    '无法解析的 200 响应被当作空页',
  ),
  source: 'json: grammar',
  caughtBy: ['BROKEN-JSON'],
  alsoBy: ['WALK-BROKEN'],
  apply: readAsPage(
    ({ status, text: json, body }) => status === 200 && json.startsWith('{') && body === undefined,
  ),
};
