import { isJsonObject } from '../../../protocol/exact-json.ts';
import { readAsPage } from './read-as-page.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** An answer is an error when its body has a Code, whatever its status. */
export const errorsBodyDecides: Fault = {
  id: 'errors-body-decides',
  description: text(
    'A page under an error status is told as a page',
    '错误状态码下的一页结果被当作正常结果',
  ),
  source: '@alicloud/pop-core: request',
  caughtBy: ['BROKEN-PAGE-IN-500'],
  apply: readAsPage(
    ({ status, body }) =>
      status >= 300 && isJsonObject(body) && Array.isArray(body.Events) && !('Code' in body),
  ),
};
