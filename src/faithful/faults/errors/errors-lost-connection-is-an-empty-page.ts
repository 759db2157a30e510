import { emptyPageAfter } from './empty-page-after.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** No answer is taken for an answer without anything in it. */
export const errorsLostConnectionIsAnEmptyPage: Fault = {
  id: 'errors-lost-connection-is-an-empty-page',
  description: text(
    'A connection that fails before there is an answer is told as an empty page',
    '在得到响应之前中断的连接被当作空页',
  ),
  source: 'client: errors of a call',
  caughtBy: ['BROKEN-CONNECTION'],
  alsoBy: ['RETRY-BOUNDED'],
  apply: emptyPageAfter(({ kind, message }) => kind === 'network' && message.includes('before')),
};
