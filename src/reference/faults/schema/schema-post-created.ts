import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A framework answers every POST with 201. */
export const schemaPostCreated: Fault = {
  id: 'schema-post-created',
  title: text('A POST is answered with 201', 'POST 请求以 201 应答'),
  caughtBy: ['SCHEMA-JSON'],
  apply: (behaviour) => ({
    ...behaviour,
    finish: (reply, asked, call) => {
      const finished = behaviour.finish(reply, asked, call);
      return finished.status === 200 && call.method === 'POST'
        ? { ...finished, status: 201 }
        : finished;
    },
  }),
};
