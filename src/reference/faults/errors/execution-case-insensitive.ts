import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { findBy } from './find-by.ts';

export const executionCaseInsensitive: Fault = {
  id: 'execution-case-insensitive',
  title: text('Execution names are compared without letter case', '执行名称比较不区分大小写'),
  caughtBy: ['ERROR-NAME-CASE'],
  apply: (behaviour) => ({
    ...behaviour,
    findExecution: (name, flow) =>
      findBy(flow.executions, (known) => known.toLowerCase() === name.toLowerCase()),
  }),
};
