import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { formatQuery, type Parameter } from '../../../protocol/parameter.ts';
import { withQuery } from './with-query.ts';

/** A collating sort in place of one by bytes. It shows with the first name in lower case. */
export const signatureSortIgnoresCase: Fault = {
  id: 'signature-sort-ignores-case',
  title: text(
    'The canonical query is sorted without regard to case',
    '规范化查询排序时不区分大小写',
  ),
  caughtBy: ['SIGNATURE-RPC-ACCEPTED', 'SIGNATURE-ACS3-ACCEPTED'],
  apply: (behaviour) => ({
    ...behaviour,
    rpcCanonicalQuery: (parameters) =>
      formatQuery(sorted(parameters.filter(([name]) => name !== 'Signature'))),
    acs3CanonicalRequest: (input, call) =>
      withQuery(behaviour.acs3CanonicalRequest(input, call), formatQuery(sorted(input.parameters))),
  }),
};

function sorted(parameters: readonly Parameter[]): Parameter[] {
  return parameters.toSorted(([a], [b]) => a.localeCompare(b, 'en'));
}
