import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { plainTokens } from '../pagination/plain-tokens.ts';

/** The page of the documentation shows "3", and somebody took it for a number. */
export const schemaNextTokenNumber: Fault = {
  id: 'schema-next-token-number',
  title: text('NextToken is a number', 'NextToken 是数字'),
  caughtBy: ['SCHEMA-NEXT-TOKEN'],
  alsoBy: [
    'PAGING-COMPLETE',
    'PAGING-LIMIT-CHANGES',
    'PAGING-BOUNDARY',
    'PAGING-INTERLEAVED',
    'PAGING-INTERLEAVED-OTHER',
  ],
  apply: (behaviour) => {
    const plain = plainTokens(behaviour);
    return {
      ...plain,
      renderPage: (page, call) =>
        plain.renderPage(page, call).replace(/"NextToken":"(\d+)"/, '"NextToken":$1'),
    };
  },
};
