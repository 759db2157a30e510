import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openDriver, type Driver } from './driver.ts';
import { spawnDriver, type SpawnOptions } from './spawn-driver.ts';
import type { DriverTransport } from './transport.ts';
import { DriverTrouble, HandshakeError } from './trouble.ts';

/** A driver in plain JavaScript: `onCall` is what it does with a call, `id` being the call's. */
function script(onCall: string, atStart = ''): readonly string[] {
  const description = { protocol: 1, name: 'd', version: '1', language: 'JS', features: ['rpc'] };
  const body = `
    ${atStart}
    const say = (id, result) => console.log(JSON.stringify({ jsonrpc: '2.0', id, result }));
    require('readline').createInterface({ input: process.stdin }).on('line', (line) => {
      const { id, method } = JSON.parse(line);
      if (method === 'describe') say(id, ${JSON.stringify(description)});
      else { ${onCall} }
    });`;
  return [process.execPath, '-e', body];
}

const PAGE = `{ outcome: 'response', body: {} }`;
const ANSWER = `say(id, ${PAGE});`;
const params = {
  endpoint: 'http://127.0.0.1:1',
  signature: 'rpc',
  credentials: { accessKeyId: 'id', accessKeySecret: 'secret' },
  request: { FlowName: 'f', ExecutionName: 'e' },
} as const;

const opened: Driver[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((driver) => driver.close()));
});

async function open(
  command: readonly string[],
  { callTimeoutMs = 20_000, ...more }: Partial<SpawnOptions> & { callTimeoutMs?: number } = {},
): Promise<Driver> {
  const start = spawnDriver(command, { cwd: process.cwd(), env: process.env, ...more });
  const driver = await openDriver({ start, callTimeoutMs, maxRestarts: 2 });
  opened.push(driver);
  return driver;
}

async function failing(call: Promise<unknown>): Promise<DriverTrouble | HandshakeError> {
  const error = await call.catch((reason: unknown) => reason);
  if (error instanceof DriverTrouble || error instanceof HandshakeError) return error;
  throw new Error('it did not fail as drivers do', { cause: error });
}

/** Starts a program without speaking to it. */
function launch(
  command: readonly string[],
  more: Partial<SpawnOptions> = {},
): Promise<DriverTransport> {
  return spawnDriver(command, { cwd: process.cwd(), env: process.env, ...more })();
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A process that is gone but not yet waited for by init is a zombie.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

describe('a driver process', () => {
  it('answers calls, and ends by itself when its stdin is closed', async () => {
    const transport = await launch(script(ANSWER));
    const driver = await openDriver({
      start: () => Promise.resolve(transport),
      callTimeoutMs: 20_000,
      maxRestarts: 0,
    });
    expect(await driver.call('getExecutionHistory', params)).toMatchObject({ outcome: 'response' });
    await driver.close();
    expect((await transport.ended).en).toBe('exit code 0');
    expect(driver.problems).toEqual([]);
  });

  it.each([
    [
      'exits',
      'process.stderr.write("no SDK\\n", () => process.exit(7));',
      'exit code 7; stderr: no SDK',
    ],
    ['is killed', `process.kill(process.pid, 'SIGKILL');`, 'signal SIGKILL'],
    [
      'ends within an answer',
      `process.stdout.write('{"jsonrpc":"2.0"', () => process.exit(1));`,
      'exit code 1',
    ],
  ])('fails the call when it %s', async (_, onCall, words) => {
    const driver = await open(script(onCall));
    const { reason, kind } = (await failing(
      driver.call('getExecutionHistory', params),
    )) as DriverTrouble;
    expect(kind).toBe('died');
    expect(reason.en).toContain(words);
  });

  it('is heard to the end, many megabytes of it', async () => {
    const events = `Array.from({ length: 60000 }, (_, n) => ({ EventId: String(n), EventDetail: 'x'.repeat(100) }))`;
    const driver = await open(
      script(
        `say(id, { outcome: 'response', body: { Events: ${events} } }); process.exitCode = 5; process.stdin.destroy();`,
      ),
    );
    const outcome = await driver.call('getExecutionHistory', params);
    expect(outcome).toMatchObject({ body: { Events: { length: 60_000 } } });
  });

  it('is not given up for an answer that came while the kit was busy', async () => {
    const driver = await open(script(ANSWER), { callTimeoutMs: 500 });
    const call = driver.call('getExecutionHistory', params);
    await nextTurn();
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
    expect(await call).toMatchObject({ outcome: 'response' });
  });

  it('that hangs is killed and started again', async () => {
    await using folder = await temporaryFolder();
    const mark = join(folder.path, 'hung');
    const onCall = `const fs = require('fs');
      if (fs.existsSync(${JSON.stringify(mark)})) { ${ANSWER} }
      else { fs.writeFileSync(${JSON.stringify(mark)}, String(process.pid)); for (;;); }`;
    const driver = await open(script(onCall), { callTimeoutMs: 3000 });
    expect((await failing(driver.call('getExecutionHistory', params))).message).toContain(
      '3000 ms',
    );
    expect(await driver.call('getExecutionHistory', params)).toMatchObject({ outcome: 'response' });
    expect(driver.restarts).toBe(1);
    await driver.close();
    await vi.waitFor(() => {
      expect(isRunning(Number(readFileSync(mark, 'utf8')))).toBe(false);
    });
  });

  it('may flood stderr and stdout beside its answers', async () => {
    const flood = `for (let n = 0; n < 20000; n += 1) { console.error('e'.repeat(200) + n); console.log('o'.repeat(300)); }`;
    const driver = await open(script(`${flood} ${ANSWER}`));
    expect(await driver.call('getExecutionHistory', params)).toMatchObject({ outcome: 'response' });
    await driver.close();
    expect(driver.log.length).toBeLessThanOrEqual(16 * 1024);
    expect(driver.problems.map(({ en }) => en)).toEqual([
      expect.stringMatching(/\(20000 times\): o{200}…$/),
    ]);
  });

  it('that writes without end and without a line is given up, and its memory is not ours', async () => {
    const driver = await open(
      script(
        `const x = Buffer.alloc(1 << 20, 'x'); const on = () => process.stdout.write(x, on); on();`,
      ),
    );
    const before = process.memoryUsage().rss;
    expect((await failing(driver.call('getExecutionHistory', params))).message).toContain(
      '16777216 bytes',
    );
    expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(300);
  });

  it.runIf(process.platform !== 'win32')('takes what it started with it', async () => {
    const child = `require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })`;
    for (const end of ['process.exit(4);', '']) {
      const transport = await launch([
        process.execPath,
        '-e',
        `console.log(${child}.pid); ${end} process.stdin.on('end', () => process.exit(0)).resume();`,
      ]);
      const [line] = (await once(transport.stdout, 'data')) as [Buffer];
      const pid = Number(line.toString());
      expect(pid).toBeGreaterThan(1);
      transport.stdout.resume();
      transport.stderr.resume();
      await transport.close();
      expect((await transport.ended).en).toBe(end === '' ? 'exit code 0' : 'exit code 4');
      await vi.waitFor(() => {
        expect(isRunning(pid)).toBe(false);
      });
    }
  });

  it('that does not end by itself is killed after its grace', async () => {
    const transport = await launch([process.execPath, '-e', 'setInterval(() => {}, 1000)'], {
      graceMs: 50,
    });
    transport.stdout.resume();
    transport.stderr.resume();
    await Promise.all([transport.close(), transport.close()]);
    expect((await transport.ended).en).toBe('signal SIGKILL');
  });

  it('does not see credentials of the kit, and sees what it is given', async () => {
    const env = {
      ...process.env,
      ALIBABA_CLOUD_ACCESS_KEY_ID: 'canary',
      Alibaba_Cloud_Access_Key_Secret: 'canary',
      ALIBABA_CLOUD_ENDPOINT: 'canary',
      KEPT: 'kept',
      TZ: 'UTC',
    };
    const start = spawnDriver(
      [process.execPath, '-e', 'console.log(JSON.stringify(process.env))'],
      {
        cwd: process.cwd(),
        env,
      },
    );
    const transport = await start({ TZ: 'Asia/Shanghai' });
    transport.stderr.resume();
    const seen = await readAll(transport.stdout);
    await transport.ended;
    expect(seen).not.toContain('canary');
    expect(JSON.parse(seen)).toMatchObject({ KEPT: 'kept', TZ: 'Asia/Shanghai' });
  });

  it('leaves nothing behind in this process', async () => {
    const before = process.listenerCount('exit');
    const driver = await open(script(ANSWER));
    expect(process.listenerCount('exit')).toBe(before + 1);
    await driver.close();
    expect(process.listenerCount('exit')).toBe(before);
  });
});

describe('a driver that cannot be started', () => {
  it.each([
    ['is not there', ['no-such-driver', 'x'], '"no-such-driver" was not found from'],
    ['is one word', ['node driver.mjs'], 'write its words apart'],
    ['is no program', [process.cwd()], 'make it executable'],
    ['is nothing', [''], 'could not be started'],
    ['has a NUL in it', ['node', 'a\0b'], 'could not be started'],
  ])('says what to do when it %s', async (_, command, words) => {
    const error = await failing(open(command));
    expect(error).toBeInstanceOf(HandshakeError);
    expect(error.message).toContain(words);
    expect(error.reason.zh).toMatch(/\p{Script=Han}/u);
  });

  it('says so when its folder is not there', async () => {
    const error = await failing(open(['node'], { cwd: '/no/such/folder' }));
    expect(error.message).toContain('/no/such/folder');
  });

  it.runIf(process.platform !== 'win32')('says so when it may not be run', async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'driver.py');
    writeFileSync(file, 'print()', { mode: 0o644 });
    expect((await failing(open([file]))).message).toContain('such as node or python3');
  });

  it('says how it ended at once', async () => {
    const said = `console.error("ModuleNotFoundError: no module"); process.exit(1);`;
    const { message } = await failing(open([process.execPath, '-e', said]));
    expect(message).toContain('exit code 1; stderr: ModuleNotFoundError: no module');
  });
});
