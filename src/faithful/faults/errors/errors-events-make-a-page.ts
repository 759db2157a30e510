import { isJsonObject } from '../../../protocol/exact-json.ts';
import { readAsPage } from './read-as-page.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Fields decide what an answer is, and those of a page are looked for first. */
export const errorsEventsMakeAPage: Fault = {
  id: 'errors-events-make-a-page',
  description: text(
    'A refusal that holds Events is read as a page',
    '带有 Events 的拒绝被读取为一页结果',
  ),
  source: 'page: errors',
  caughtBy: ['REFUSAL-NOT-A-PAGE'],
  apply: readAsPage(
    ({ body }) => isJsonObject(body) && Array.isArray(body.Events) && typeof body.Code === 'string',
  ),
};
