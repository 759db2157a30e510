import { emptyPageAfter } from './empty-page-after.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Errors of the connection are caught to be logged, and nothing else. */
export const errorsRefusedConnectionIsAnEmptyPage: Fault = {
  id: 'errors-refused-connection-is-an-empty-page',
  description: text(
    'A connection that is refused is told as an empty page',
    '连接被拒绝时告知空页',
  ),
  source: 'client: errors of a call',
  caughtBy: ['BROKEN-CONNECTION'],
  apply: emptyPageAfter((failure) => failure.code === 'ECONNREFUSED'),
};
