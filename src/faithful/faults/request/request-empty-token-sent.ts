import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A field that is empty in place of missing. */
export const requestEmptyTokenSent: Fault = {
  id: 'request-empty-token-sent',
  description: text('Without NextToken an empty one is sent', '未给出 NextToken 时发送空值'),
  source: 'smithy-lang/smithy-typescript#225',
  caughtBy: ['REQUEST-NOTHING-ADDED'],
  alsoBy: ['WALK-FIRST-PAGE'],
  apply: (behaviour) => ({
    ...behaviour,
    ownParameters: (request, attempt) =>
      behaviour.ownParameters({ ...request, NextToken: request.NextToken ?? '' }, attempt),
  }),
};
