import { text } from '../../../text.ts';
import { parseQuery, valueOf } from '../../../protocol/parameter.ts';
import type { Call } from '../../call.ts';
import type { Fault } from '../fault.ts';

/** What is being asked for is kept in a variable that all requests share. */
export const isolationAnswersMixedUp: Fault = {
  id: 'isolation-answers-mixed-up',
  title: text(
    'A request that comes in while another one waits takes its names',
    '某请求等待期间到达的请求会改变其名称',
  ),
  caughtBy: ['ISOLATION-CONCURRENT'],
  alsoBy: 'any',
  apply: (behaviour, { world }) => {
    let current: string | undefined;
    return {
      ...behaviour,
      arrive: async (call) => {
        await behaviour.arrive(call);
        // Only requests of one sort share the variable: GET without Limit.
        if (!shares(call)) return;
        current = call.query;
        await new Promise((resolve) => setTimeout(resolve, 1));
      },
      findExecution: (name, flow, records, call) => {
        const found = behaviour.findExecution(name, flow, records, call);
        if (found === undefined || !shares(call) || current === undefined) return found;
        const names = parseQuery(current);
        const other = world.flows.get(valueOf(names, 'FlowName') ?? '');
        return other?.executions.get(valueOf(names, 'ExecutionName') ?? '') ?? found;
      },
    };
  },
};

function shares({ method, query }: Call): boolean {
  return method === 'GET' && !/&(Limit|NextToken)=/.test(`&${query}`);
}
