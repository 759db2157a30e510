import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A body is written where none may be. */
export const transportHeadCrashes: Fault = {
  id: 'transport-head-crashes',
  title: text('HEAD crashes the endpoint', 'HEAD 使端点崩溃'),
  caughtBy: ['TRANSPORT-METHODS'],
  apply: (behaviour) => ({
    ...behaviour,
    finish: (reply, asked, call) =>
      call.method === 'HEAD'
        ? { ...reply, status: 500, body: '' }
        : behaviour.finish(reply, asked, call),
  }),
};
