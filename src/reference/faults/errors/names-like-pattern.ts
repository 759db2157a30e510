import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { findBy } from './find-by.ts';

function isLike(pattern: string, name: string): boolean {
  const source = pattern
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replaceAll('%', '.*')
    .replaceAll('_', '.');
  return new RegExp(`^${source}$`, 's').test(name);
}

/** In a name, `_` stands for itself. */
export const namesLikePattern: Fault = {
  id: 'names-like-pattern',
  title: text('Names are compared with LIKE', '名称用 LIKE 比较'),
  caughtBy: ['ERROR-NAME-WHOLE'],
  alsoBy: ['ERROR-NAME-ANY-TEXT'],
  apply: (behaviour) => ({
    ...behaviour,
    findFlow: (name, world) => findBy(world.flows, (known) => isLike(name, known)),
    findExecution: (name, flow) => findBy(flow.executions, (known) => isLike(name, known)),
  }),
};
