import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openDriver, type Driver } from '../../../driver/driver.ts';
import { spawnDriver } from '../../../driver/spawn-driver.ts';
import { DriverTrouble } from '../../../driver/trouble.ts';
import type { Seen } from '../../hostile-endpoints/start-hostile.ts';
import type { Target } from '../../hostile-endpoints/trial.ts';
import { attacks } from './attacks.ts';
import { memoryOf, type Came, type Met, type MetSdk } from './met.ts';
import { childPids, peakMib } from './peak-memory.ts';
import type { Sdk } from './sdks.ts';

/** What a caller gives an SDK that takes a time-out, in milliseconds. */
const TIMEOUT_MS = 3000;
/** The driver's own limit: an SDK may try again, and wait in between. */
const MOST_MS = 25_000;
/** A process that holds more is ended. */
const MOST_MIB = 2048;
const LOOK_MS = 50;
/** A string of 60 MB, as the driver writes it, escapes and all. */
const MAX_LINE_BYTES = 128 * 1024 * 1024;

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * Has an SDK call each hostile endpoint once, each time in a process of its own, and tells what it gave
 * its caller. Nothing is judged.
 *
 * @throws HandshakeError when its driver is not set up
 */
export async function meet({ id, command }: Sdk): Promise<MetSdk> {
  const host = fork(
    fileURLToPath(new URL('../../hostile-endpoints/host.ts', import.meta.url)),
    [],
    { execArgv: ['--import', import.meta.resolve('tsx')] },
  );
  try {
    const [port] = (await once(host, 'message')) as [number];
    const control = `http://127.0.0.1:${String(port)}`;
    const met: Met[] = [];
    let about: Driver['description'] | undefined;
    let baseMib = 0;
    for (const { id: attack } of attacks) {
      const one = await meetOne(command, control, attack, [host.pid ?? 0]);
      about = one.about;
      if (met.length === 0) baseMib = one.mib;
      met.push({
        attack,
        came: one.came,
        memory: memoryOf(one.mib, baseMib),
        asked: one.requests === 0 ? 'never' : one.requests === 1 ? 'once' : 'again',
        elsewhere: one.stray > 0,
      });
    }
    if (about === undefined) throw new Error('there are no attacks');
    const { name, version, language, features } = about;
    return { id, name, version, language, timeout: features.includes('timeout'), met };
  } finally {
    host.kill('SIGKILL');
  }
}

interface One {
  readonly about: Driver['description'];
  readonly came: Came;
  readonly mib: number;
  readonly requests: number;
  readonly stray: number;
}

async function meetOne(
  command: readonly string[],
  control: string,
  attack: string,
  others: readonly number[],
): Promise<One> {
  const target = await ask<Target>(`${control}/open?id=${encodeURIComponent(`${attack}/always`)}`);
  const driver = await openDriver({
    start: spawnDriver(command, { cwd: root, env: process.env }),
    callTimeoutMs: MOST_MS,
    maxRestarts: 0,
    maxLineBytes: MAX_LINE_BYTES,
  });
  const seen = { mib: 0, killed: false };
  const pids = await childPids(others);
  const look = async (): Promise<void> => {
    seen.mib = Math.max(seen.mib, await peakMib(pids));
    if (seen.mib <= MOST_MIB || seen.killed) return;
    seen.killed = true;
    for (const pid of pids) process.kill(pid, 'SIGKILL');
  };
  const timer = setInterval(() => void look(), LOOK_MS);
  try {
    const came = await call(driver, target);
    await look();
    return {
      about: driver.description,
      came: seen.killed ? 'killed' : came,
      mib: seen.mib,
      ...(await end()),
    };
  } finally {
    clearInterval(timer);
    await driver.close();
  }

  function end(): Promise<Pick<Seen, 'requests' | 'stray'>> {
    return ask<Seen>(`${control}/close?url=${encodeURIComponent(target.endpoint)}`).then(
      ({ requests, stray }) => ({ requests, stray }),
    );
  }
}

async function call(driver: Driver, target: Target): Promise<Came> {
  const { features } = driver.description;
  const [execution] = target.executions;
  const { accessKeyId, accessKeySecret } = target.credentials.main;
  try {
    const outcome = await driver.call('getExecutionHistory', {
      endpoint: target.endpoint,
      signature: features.includes('rpc') ? 'rpc' : 'acs3',
      credentials: { accessKeyId, accessKeySecret },
      request: {
        FlowName: execution?.flowName ?? '',
        ExecutionName: execution?.executionName ?? '',
      },
      ...(features.includes('timeout') ? { timeoutMs: TIMEOUT_MS } : {}),
    });
    switch (outcome.outcome) {
      case 'response':
        return 'page';
      case 'serviceError':
        return 'service-error';
      case 'sdkError':
        return outcome.kind;
    }
  } catch (error) {
    if (!(error instanceof DriverTrouble)) throw error;
    switch (error.kind) {
      case 'timeout':
        return 'nothing';
      case 'died':
      case 'restarts':
      case 'closed':
        return 'died';
      case 'error':
      case 'invalid':
        return 'driver-error';
    }
  }
}

async function ask<T>(url: string): Promise<T> {
  return (await (await fetch(url)).json()) as T;
}
