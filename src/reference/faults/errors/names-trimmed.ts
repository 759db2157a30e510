import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { findBy } from './find-by.ts';

export const namesTrimmed: Fault = {
  id: 'names-trimmed',
  title: text('Blanks around names are taken off', '名称前后的空白被去掉'),
  caughtBy: ['ERROR-NAME-WHOLE'],
  apply: (behaviour) => ({
    ...behaviour,
    findFlow: (name, world) => findBy(world.flows, (known) => known === name.trim()),
    findExecution: (name, flow) => findBy(flow.executions, (known) => known === name.trim()),
  }),
};
