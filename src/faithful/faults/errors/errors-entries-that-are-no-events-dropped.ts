import { isJsonObject } from '../../../protocol/exact-json.ts';
import { readAsPage } from './read-as-page.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The list is filtered by what can be read. */
export const errorsEntriesThatAreNoEventsDropped: Fault = {
  id: 'errors-entries-that-are-no-events-dropped',
  description: text(
    'Entries of Events that are no events are left out in silence',
    'Events 中不是事件的条目被悄悄略去',
  ),
  source: 'page: response example',
  caughtBy: ['BROKEN-SHAPE'],
  apply: readAsPage(
    ({ status, body }) => status === 200 && isJsonObject(body) && Array.isArray(body.Events),
  ),
};
