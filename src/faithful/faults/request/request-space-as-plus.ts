import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** What URLSearchParams, urlencode and URLEncoder write. */
export const requestSpaceAsPlus: Fault = {
  id: 'request-space-as-plus',
  description: text('Spaces in the query are written as +', '查询串中的空格写作 +'),
  source: 'mhart/aws4fetch#83',
  caughtBy: ['REQUEST-SPACE'],
  apply: (behaviour) => ({
    ...behaviour,
    writeParameters: (parameters, attempt) =>
      behaviour.writeParameters(parameters, attempt).replaceAll('%20', '+'),
  }),
};
