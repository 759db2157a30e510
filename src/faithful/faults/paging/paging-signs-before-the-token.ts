import type { Parameter } from '../../../protocol/parameter.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The token is put into a request that was signed without it. */
export const pagingSignsBeforeTheToken: Fault = {
  id: 'paging-signs-before-the-token',
  description: text(
    'The signature of a further page does not cover its NextToken',
    '之后各页的签名不包含 NextToken',
  ),
  source: 'rpc: signature, all parameters',
  caughtBy: ['WALK-SIGNED'],
  apply: (behaviour) => {
    const without = (parameters: readonly Parameter[], walks: boolean): readonly Parameter[] =>
      parameters.filter(([name]) => !walks || name !== 'NextToken');
    return {
      ...behaviour,
      rpcCovered: (parameters, attempt) =>
        without(behaviour.rpcCovered(parameters, attempt), attempt.call.walks),
      acs3CanonicalRequest: (input, attempt) =>
        behaviour.acs3CanonicalRequest(
          { ...input, parameters: without(input.parameters, attempt.call.walks) },
          attempt,
        ),
    };
  },
};
