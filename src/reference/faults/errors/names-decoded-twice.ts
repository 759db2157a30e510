import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { percentDecode } from '../../../protocol/percent-encoding.ts';
import { findBy } from './find-by.ts';

export const namesDecodedTwice: Fault = {
  id: 'names-decoded-twice',
  title: text('Names are percent-decoded twice', '名称被百分号解码两次'),
  caughtBy: ['ERROR-NAME-WHOLE'],
  apply: (behaviour) => ({
    ...behaviour,
    findFlow: (name, world) => findBy(world.flows, (known) => known === percentDecode(name)),
    findExecution: (name, flow) =>
      findBy(flow.executions, (known) => known === percentDecode(name)),
  }),
};
