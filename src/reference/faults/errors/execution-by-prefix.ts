import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { findBy } from './find-by.ts';

/** A key scan without its end. */
export const executionByPrefix: Fault = {
  id: 'execution-by-prefix',
  title: text('An execution is found by the start of its name', '按名称开头查找执行'),
  caughtBy: ['ERROR-NAME-WHOLE'],
  apply: (behaviour) => ({
    ...behaviour,
    findExecution: (name, flow) =>
      findBy(flow.executions, (known) => name !== '' && known.startsWith(name)),
  }),
};
