import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { findBy } from './find-by.ts';

export const namesNormalised: Fault = {
  id: 'names-normalised',
  title: text('Full-width letters are taken for plain ones', '全角字母被当作普通字母'),
  caughtBy: ['ERROR-NAME-WHOLE'],
  apply: (behaviour) => ({
    ...behaviour,
    findFlow: (name, world) => findBy(world.flows, (known) => known === name.normalize('NFKC')),
    findExecution: (name, flow) =>
      findBy(flow.executions, (known) => known === name.normalize('NFKC')),
  }),
};
