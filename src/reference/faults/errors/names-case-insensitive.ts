import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { findBy } from './find-by.ts';

/** As a database with a case-insensitive collation does. */
export const namesCaseInsensitive: Fault = {
  id: 'names-case-insensitive',
  title: text('Names are compared without letter case', '名称比较不区分大小写'),
  caughtBy: ['ERROR-NAME-CASE'],
  apply: (behaviour) => ({
    ...behaviour,
    findFlow: (name, world) =>
      findBy(world.flows, (known) => known.toLowerCase() === name.toLowerCase()),
    findExecution: (name, flow) =>
      findBy(flow.executions, (known) => known.toLowerCase() === name.toLowerCase()),
  }),
};
