import { afterAll, describe, inject, test } from 'vitest';
import './vitest-context.ts';
import { explain } from '../src/engine/explain.ts';
import { selectedOf } from '../src/engine/run.ts';
import { openSession, type Session } from '../src/engine/session.ts';
import { serverRequirements } from './server/index.ts';

const settings = inject('fnfRun');
const stop = new AbortController();
let session: Session | undefined;

/** The session that the first test opened; it exists as soon as that has passed. */
function opened(): Session {
  if (session === undefined) throw new Error('the endpoint was not measured');
  return session;
}

/** Ends every request under way when vitest cancels the run. */
function stopWith(signal: AbortSignal): void {
  signal.addEventListener('abort', () => {
    stop.abort();
  });
}

afterAll(() => session?.close());

test('the endpoint is reached and measured', async ({ task, signal }) => {
  stopWith(signal);
  session = await openSession(settings, { signal: stop.signal });
  task.meta.fnfEvent = session.measured;
});

describe.concurrent('requirements', () => {
  for (const requirement of selectedOf(serverRequirements, settings.selected)) {
    test(requirement.id, { timeout: 0 }, async ({ task, signal }) => {
      stopWith(signal);
      const result = await opened().assess(requirement);
      if (stop.signal.aborted) return;
      task.meta.fnfEvent = { event: 'requirement-finished', result };
      const complaint = explain(result);
      if (complaint !== undefined) throw new Error(complaint);
    });
  }
});

test('every request was counted', ({ task }) => {
  task.meta.fnfRequests = opened().requests;
});
