import type { RunSettings } from '../src/engine/settings.ts';
import type { RunEvent } from '../src/generated/results.ts';

// What the suites are handed, and what each test hands back: all of it plain data, since tests run in
// a thread of their own.
declare module 'vitest' {
  interface ProvidedContext {
    readonly fnfRun: RunSettings;
  }
  interface TaskMeta {
    fnfEvent?: RunEvent;
    fnfRequests?: number;
  }
}
