import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** What a template writes for nothing. */
export const requestNullAsText: Fault = {
  id: 'request-null-as-text',
  description: text('Without NextToken the text null is sent', '未给出 NextToken 时发送文本 null'),
  source: 'dxos/dxos#9330',
  caughtBy: ['REQUEST-NOTHING-ADDED'],
  alsoBy: [
    'WALK-FIRST-PAGE',
    'WALK-COMPLETE',
    'WALK-EMPTY-PAGE',
    'WALK-SHORT-PAGES',
    'WALK-EMPTY-HISTORY',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    ownParameters: (request, attempt) =>
      behaviour.ownParameters({ ...request, NextToken: request.NextToken ?? 'null' }, attempt),
  }),
};
