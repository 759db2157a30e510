import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The answer of a later page is built in another place. */
export const schemaRequestIdMissingBehindToken: Fault = {
  id: 'schema-request-id-missing-behind-token',
  title: text('Pages behind the first have no RequestId', '第一页之后的页没有 RequestId'),
  caughtBy: ['SCHEMA-REQUEST-ID'],
  apply: (behaviour) => ({
    ...behaviour,
    renderPage: (page, call) => {
      const body = behaviour.renderPage(page, call);
      return call.query.includes('NextToken=') ? body.replace(/"RequestId":"[^"]*",/, '') : body;
    },
  }),
};
