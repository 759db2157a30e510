import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The decision is cached by the resource and not by who asked for it. */
export const isolationPermissionCached: Fault = {
  id: 'isolation-permission-cached',
  title: text(
    'Once somebody has read an execution everybody may',
    '只要有人读过某个执行，所有人都可以读',
  ),
  caughtBy: ['ISOLATION-PERMISSION'],
  apply: (behaviour) => {
    const read = new Set<string>();
    return {
      ...behaviour,
      permitted: (key, asked, call) => {
        const permitted = behaviour.permitted(key, asked, call);
        const name = JSON.stringify([asked.flowName, asked.executionName]);
        if (permitted) read.add(name);
        return permitted || (key !== undefined && read.has(name));
      },
    };
  },
};
