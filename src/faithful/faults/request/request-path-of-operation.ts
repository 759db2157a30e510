import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The style of other products, where the path chooses the operation. */
export const requestPathOfOperation: Fault = {
  id: 'request-path-of-operation',
  description: text('The operation stands in the path', '路径中写有接口名'),
  source: 'v3: ROA style',
  caughtBy: ['REQUEST-METHOD'],
  apply: (behaviour) => ({
    ...behaviour,
    path: () => '/GetExecutionHistory',
  }),
};
