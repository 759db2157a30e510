import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { findBy } from './find-by.ts';

/** A column that is too short. */
export const namesCutAt64: Fault = {
  id: 'names-cut-at-64',
  title: text('Names are cut at 64 characters', '名称被截断为 64 个字符'),
  caughtBy: ['ERROR-NAME-WHOLE'],
  apply: (behaviour) => ({
    ...behaviour,
    findFlow: (name, world) =>
      findBy(world.flows, (known) => known.slice(0, 64) === name.slice(0, 64)),
    findExecution: (name, flow) =>
      findBy(flow.executions, (known) => known.slice(0, 64) === name.slice(0, 64)),
  }),
};
