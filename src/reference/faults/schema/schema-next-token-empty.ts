import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A field that is always written. */
export const schemaNextTokenEmpty: Fault = {
  id: 'schema-next-token-empty',
  title: text('NextToken is an empty string on the last page', '最后一页的 NextToken 为空字符串'),
  source: 'smithy-lang/smithy-rs#1054, aws/aws-sdk-net#1753',
  caughtBy: ['SCHEMA-NEXT-TOKEN'],
  apply: (behaviour) => ({
    ...behaviour,
    renderPage: (page, call) => {
      const body = behaviour.renderPage(page, call);
      return page.nextToken === undefined ? body.replace('{', '{"NextToken":"",') : body;
    },
  }),
};
