import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A field that is always written. */
export const schemaNextTokenNull: Fault = {
  id: 'schema-next-token-null',
  title: text('NextToken is null on the last page', '最后一页的 NextToken 为 null'),
  caughtBy: ['SCHEMA-NEXT-TOKEN'],
  apply: (behaviour) => ({
    ...behaviour,
    renderPage: (page, call) => {
      const body = behaviour.renderPage(page, call);
      return page.nextToken === undefined ? body.replace('{', '{"NextToken":null,') : body;
    },
  }),
};
