import { text } from '../../../text.ts';
import type { Call } from '../../call.ts';
import type { ExecutionRecord } from '../../world.ts';
import type { Fault } from '../fault.ts';

/** The token is believed more than the names, which are what permission was checked for. */
export const pagingTokenNamesItsExecution: Fault = {
  id: 'paging-token-names-its-execution',
  title: text(
    'A token says whose events are shown, whatever the request names',
    '令牌决定显示谁的事件，与请求所指定的无关',
  ),
  caughtBy: ['PAGING-TOKEN-ELSEWHERE'],
  alsoBy: ['PAGING-TOKEN-INVENTED'],
  apply: (behaviour, { world }) => {
    const owners = new WeakMap<Call, ExecutionRecord>();
    return {
      ...behaviour,
      encodeToken: (position, { flowName, executionName }) =>
        Buffer.from(JSON.stringify([flowName, executionName, position])).toString('base64url'),
      decodeToken: (token, _execution, _world, call) => {
        const [flowName, executionName, position] = readToken(token);
        const owner = world.flows.get(flowName)?.executions.get(executionName);
        if (owner === undefined) return undefined;
        owners.set(call, owner);
        return position;
      },
      pageEvents: (execution, from, to, call) =>
        behaviour.pageEvents(owners.get(call) ?? execution, from, to, call),
      visibleLength: (execution, call) =>
        behaviour.visibleLength(owners.get(call) ?? execution, call),
    };
  },
};

function readToken(token: string): readonly [string, string, number] {
  const written = Buffer.from(token, 'base64url').toString();
  const [, flowName, executionName, position] =
    /^\["([^"]*)","([^"]*)",(\d+)\]$/.exec(written) ?? [];
  return [flowName ?? '', executionName ?? '', Number(position)];
}
