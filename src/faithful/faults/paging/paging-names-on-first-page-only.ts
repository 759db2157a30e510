import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A token is thought to say everything, as it does with some services. */
export const pagingNamesOnFirstPageOnly: Fault = {
  id: 'paging-names-on-first-page-only',
  description: text(
    'Further pages are asked for without ExecutionName',
    '之后各页的请求不带 ExecutionName',
  ),
  source: 'jlevers/selling-partner-api#628, where it is right',
  caughtBy: ['WALK-NAMES'],
  apply: (behaviour) => ({
    ...behaviour,
    ownParameters: (request, attempt) =>
      behaviour
        .ownParameters(request, attempt)
        .filter(([name]) => attempt.call.page === 1 || name !== 'ExecutionName'),
  }),
};
