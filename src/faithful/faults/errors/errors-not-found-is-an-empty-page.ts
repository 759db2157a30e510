import { readAsPage } from './read-as-page.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** What is not there has no events. */
export const errorsNotFoundIsAnEmptyPage: Fault = {
  id: 'errors-not-found-is-an-empty-page',
  description: text('An answer 404 is told as an empty page', '404 响应被当作空页'),
  source: 'Synesso/scala-stellar-sdk#34',
  caughtBy: ['REFUSAL-CODE', 'REFUSAL-UNKNOWN-CODE', 'REFUSAL-NOT-A-PAGE', 'BROKEN-EMPTY-BODY'],
  alsoBy: ['WALK-REFUSED'],
  apply: readAsPage(({ status }) => status === 404),
};
