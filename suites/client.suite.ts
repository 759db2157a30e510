import { afterAll, describe, inject, test } from 'vitest';
import './vitest-context.ts';
import { HandshakeError } from '../src/driver/trouble.ts';
import { openClientSession, type ClientSession } from '../src/engine/client-session.ts';
import { explain } from '../src/engine/explain.ts';
import { selectedOf } from '../src/engine/run.ts';
import { clientRequirements } from './client/index.ts';

const settings = inject('fnfCertify');
const stop = new AbortController();
let session: ClientSession | undefined;

/** Ends every call under way when vitest cancels the run. */
function stopWith(signal: AbortSignal): void {
  signal.addEventListener('abort', () => {
    stop.abort();
  });
}

afterAll(() => session?.close());

test('the driver describes itself', async ({ task, signal }) => {
  stopWith(signal);
  try {
    session = await openClientSession(settings, { signal: stop.signal });
  } catch (error) {
    if (error instanceof HandshakeError) task.meta.fnfHandshake = error.reason;
    throw error;
  }
  task.meta.fnfEvent = session.described;
});

describe.concurrent('requirements', () => {
  for (const requirement of selectedOf(clientRequirements, settings.selected)) {
    test(requirement.id, { timeout: 0 }, async ({ task, signal }) => {
      stopWith(signal);
      // Why there is none is told by the first test.
      if (session === undefined) return;
      const result = await session.assess(requirement);
      if (stop.signal.aborted) return;
      task.meta.fnfEvent = { event: 'requirement-finished', result };
      const complaint = explain(result);
      if (complaint !== undefined) throw new Error(complaint);
    });
  }
});

test('every call was counted', ({ task }) => {
  if (session === undefined) return;
  task.meta.fnfRequests = session.requests;
  task.meta.fnfDriver = session.report();
});
