import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { findBy } from './find-by.ts';

/** As C strings do. */
export const namesEndAtNul: Fault = {
  id: 'names-end-at-nul',
  title: text('A NUL character ends a name', 'NUL 字符会截断名称'),
  caughtBy: ['ERROR-NAME-WHOLE'],
  apply: (behaviour) => ({
    ...behaviour,
    findFlow: (name, world) => findBy(world.flows, (known) => known === name.split('\0', 1)[0]),
    findExecution: (name, flow) =>
      findBy(flow.executions, (known) => known === name.split('\0', 1)[0]),
  }),
};
