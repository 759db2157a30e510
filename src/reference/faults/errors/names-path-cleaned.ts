import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { posix } from 'node:path';
import { findBy } from './find-by.ts';

export const namesPathCleaned: Fault = {
  id: 'names-path-cleaned',
  title: text('Names are cleaned as paths are', '名称像路径一样被规整'),
  caughtBy: ['ERROR-NAME-WHOLE'],
  apply: (behaviour) => ({
    ...behaviour,
    findFlow: (name, world) =>
      findBy(world.flows, (known) => known === posix.normalize(name).replace(/\/$/, '')),
    findExecution: (name, flow) =>
      findBy(flow.executions, (known) => known === posix.normalize(name).replace(/\/$/, '')),
  }),
};
