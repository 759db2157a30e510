import type { RunSettings } from '../src/engine/settings.ts';
import type { CertifySettings } from '../src/engine/client-settings.ts';
import type { DriverReport, RunEvent, Text } from '../src/generated/results.ts';

// What the suites are handed, and what each test hands back: all of it plain data, since tests run in
// a thread of their own.
declare module 'vitest' {
  interface ProvidedContext {
    readonly fnfRun: RunSettings;
    readonly fnfCertify: CertifySettings;
  }
  interface TaskMeta {
    fnfEvent?: RunEvent;
    fnfRequests?: number;
    fnfHandshake?: Text;
    fnfDriver?: DriverReport;
  }
}
