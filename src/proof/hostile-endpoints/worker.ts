import { setTimeout as delay } from 'node:timers/promises';
import { inspect } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { serverRequirements } from '../../../suites/server/index.ts';
import { run } from '../../engine/run.ts';
import type { Results, RunEvent } from '../../generated/results.ts';
import { exitCodeOf } from '../../report/exit-code-of.ts';
import { resultsFromEvents } from '../../report/results-from-events.ts';
import { entryOf } from './catalogue.ts';
import type { Hostile } from './endpoint.ts';
import { findTold } from './find-told.ts';
import { secretsOf } from './secrets-of.ts';
import { judgeRun } from './judge-run.ts';
import { lookAtPage } from './look-at-page.ts';
import type { Seen } from './start-hostile.ts';
import {
  maxTimeFor,
  mostMsFor,
  RUNS,
  timeoutFor,
  type Row,
  type Target,
  type Trial,
} from './trial.ts';
import { malformed, writeAll } from './written.ts';

// Node lets garbage lie as long as the machine has room: what earlier runs left must not count against the next.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const escaped: string[] = [];
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    escaped.push(`${event}: ${inspect(error).slice(0, 600)}`);
  });
}

async function ask<T>(url: string): Promise<T> {
  return (await (await fetch(url)).json()) as T;
}

interface Came {
  readonly events: readonly RunEvent[];
  readonly results: Results | undefined;
  readonly defect: string | undefined;
  readonly seconds: number;
}

async function runAgainst(target: Target, seed: number, hostile: Hostile): Promise<Came> {
  const events: RunEvent[] = [];
  const startedAt = performance.now();
  let results: Results | undefined;
  let defect: string | undefined;
  try {
    const running = run({
      settings: {
        ...target,
        subject: { endpoint: target.endpoint },
        signatures: ['rpc', 'acs3'],
        profile: 'documented',
        runs: RUNS,
        seed,
        selected: serverRequirements.map(({ id }) => id),
        limits: {
          rate: null,
          maxRequests: null,
          maxTimeMs: maxTimeFor(hostile),
          concurrency: 8,
          timeoutMs: timeoutFor(hostile),
          maxClockSkewMs: 15 * 60_000,
        },
        deviations: [],
      },
      requirements: serverRequirements,
      onEvent: (event) => events.push(event),
    });
    await Promise.race([running, never(2 * mostMsFor(hostile))]);
    results = resultsFromEvents(events);
  } catch (error) {
    defect = inspect(error).slice(0, 600);
  }
  return { events, results, defect, seconds: (performance.now() - startedAt) / 1000 };
}

/** Ends the wait for a run that never ends, which would otherwise be told by nobody. */
async function never(ms: number): Promise<never> {
  await delay(ms, undefined, { ref: false });
  throw new Error(`the run was not over after ${String(ms)} ms`);
}

/** Lets the kit check one hostile endpoint, and looks at everything that it writes. */
export default async function tryEndpoint({ id, host, seed }: Trial): Promise<Row> {
  const entry = entryOf(id);
  collectGarbage();
  const target = await ask<Target>(`${host}/open?id=${encodeURIComponent(id)}`);
  const before = escaped.length;
  const came = await runAgainst(target, seed, entry.hostile);
  const rendering = performance.now();
  const { results, events } = came;
  const written = results === undefined ? new Map<string, string>() : writeAll(events, results);
  const seconds = came.seconds + (performance.now() - rendering) / 1000;
  const seen = await ask<Seen>(`${host}/close?url=${encodeURIComponent(target.endpoint)}`);
  const peakMib = Math.round(process.resourceUsage().maxRSS / 1024);
  const secrets = secretsOf(target);
  const all = [...written].map(([name, text]) => `${name}\n${text}`).join('\n');
  const writtenKib = Math.round(all.length / 1024);
  const looked = written.get('index.en.html');
  return {
    id,
    family: entry.family,
    expect: entry.hostile.expect,
    verdict: results?.verdict ?? 'none',
    exitCode: results === undefined ? 70 : exitCodeOf(results),
    summary: results?.summary ?? {},
    requests: results?.requests ?? 0,
    attacked: seen.attacked,
    seconds: Math.round(seconds * 10) / 10,
    peakMib,
    writtenKib,
    findings: [
      ...(came.defect === undefined ? [] : [`a defect of the kit: ${came.defect}`]),
      ...escaped.slice(before).map((what) => `a defect of the kit, outside of any run: ${what}`),
      ...judgeRun({ entry, results, seen, seconds, peakMib, writtenKib }),
      ...malformed(written),
      ...findTold(all, secrets, seen.signatures).map((told) => `told: ${told}`),
      ...(looked === undefined ? [] : await lookAtPage(`${id.replace('/', '-')}.html`, looked)),
    ],
  };
}
