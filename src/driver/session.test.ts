import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  CALL,
  CONCURRENT,
  DESCRIPTION,
  PAGE,
  openPlayed,
  playDriver,
  troubleOf,
  type PlayedCall,
  type PlayedProcess,
} from '../testing/play-driver.ts';
import type { DriverTrouble } from './trouble.ts';

describe('a driver that does not answer', () => {
  it('fails that call, is ended and started again', async () => {
    const played = playDriver(({ id }, { nth, calls, answer }) => {
      if (nth > 1 || calls.length > 1) answer(id, PAGE);
    });
    await using driver = await openPlayed(played, { callTimeoutMs: 40 });
    const calls = [1, 2].map(() => driver.call('getExecutionHistory', CALL));
    const [first, second] = calls as [Promise<unknown>, Promise<unknown>];
    expect((await troubleOf(first)).kind).toBe('timeout');
    expect(await second).toEqual(PAGE);
    expect(driver.restarts).toBe(1);
    expect(played.processes.map(({ graceMs }) => graceMs)).toEqual([0, undefined]);
  });

  it('goes on where it answers others in the meantime, and its late answer is no problem', async () => {
    const played = playDriver(({ id }, { calls, answer }) => {
      if (calls.length === 1) return;
      if (calls.length === 3) answer(2, PAGE);
      answer(id, PAGE);
    }, CONCURRENT);
    await using driver = await openPlayed(played, { callTimeoutMs: 40 });
    const first = driver.call('getExecutionHistory', CALL);
    await driver.call('getExecutionHistory', CALL);
    expect((await troubleOf(first)).kind).toBe('timeout');
    expect(await driver.call('getExecutionHistory', CALL)).toEqual(PAGE);
    expect(driver.restarts).toBe(0);
    expect(driver.problems).toEqual([]);
  });

  it('is started again when it answers none of several calls, however they overlap', async () => {
    const played = playDriver(({ id }, { nth, answer }) => {
      if (nth > 1) answer(id, PAGE);
    }, CONCURRENT);
    await using driver = await openPlayed(played, { callTimeoutMs: 60 });
    const first = driver.call('getExecutionHistory', CALL);
    await sleep(30);
    const second = driver.call('getExecutionHistory', CALL);
    expect((await troubleOf(first)).kind).toBe('timeout');
    const third = driver.call('getExecutionHistory', CALL);
    expect((await troubleOf(second)).kind).toBe('timeout');
    expect(await third).toEqual(PAGE);
    expect(driver.restarts).toBe(1);
    expect(played.processes[0]?.calls).toHaveLength(2);
  });

  it('is stuck where it takes one call at a time, though it answers one that was given up', async () => {
    const played = playDriver(({ id }, { nth, calls, stdout, answer }) => {
      if (nth > 1) answer(id, PAGE);
      else if (calls.length === 1) stdout.write(`${'x'.repeat(5000)}\n`);
      else answer(id - 1, PAGE);
    });
    await using driver = await openPlayed(played, { callTimeoutMs: 60, maxLineBytes: 4096 });
    expect((await troubleOf(driver.call('getExecutionHistory', CALL))).kind).toBe('invalid');
    expect((await troubleOf(driver.call('getExecutionHistory', CALL))).kind).toBe('timeout');
    expect(await driver.call('getExecutionHistory', CALL)).toEqual(PAGE);
    expect(driver.restarts).toBe(1);
  });

  it('shows by a line that is too long that it lives', async () => {
    const played = playDriver(({ id }, { calls, stdout, answer }) => {
      if (calls.length > 2) answer(id, PAGE);
      else if (calls.length === 2) setTimeout(() => stdout.write('x'.repeat(5000) + '\n'), 120);
    }, CONCURRENT);
    await using driver = await openPlayed(played, { callTimeoutMs: 60, maxLineBytes: 4096 });
    const first = driver.call('getExecutionHistory', CALL);
    const second = driver.call('getExecutionHistory', CALL, { extraMs: 5000 });
    expect((await troubleOf(first)).kind).toBe('timeout');
    const third = driver.call('getExecutionHistory', CALL);
    expect((await troubleOf(second)).kind).toBe('invalid');
    expect(await third).toEqual(PAGE);
    expect(driver.restarts).toBe(0);
  });

  it('is given no more than it reads', async () => {
    const played = playDriver(({ id }, { nth, stdin, answer }) => {
      if (nth === 1) stdin.pause();
      else answer(id, PAGE);
    }, CONCURRENT);
    await using driver = await openPlayed(played, { callTimeoutMs: 60 });
    const long = { ...CALL, request: { ...CALL.request, NextToken: 'x'.repeat(50_000) } };
    const calls = [1, 2, 3, 4, 5].map(() => driver.call('getExecutionHistory', long));
    const kinds = await Promise.all(
      calls.map((call) => call.then(String, (e: unknown) => (e as DriverTrouble).kind)),
    );
    expect(kinds).toContain('timeout');
    expect(kinds).toContain('[object Object]');
    expect(played.processes[0]?.stdin.readableLength).toBeLessThan(150_000);
  });
});

describe('a driver that ends', () => {
  it('fails every call under way, says how it ended, and is started again at the next', async () => {
    const played = playDriver((call, process) => {
      if (process.nth > 1) process.answer(call.id, PAGE);
      else if (process.calls.length === 2) {
        process.stderr.write('starting\nout of memory\u001b[0m\n');
        process.stdout.write('{"jsonrpc":"2.0","id":2,"resu');
        process.stdout.end();
        process.die();
      }
    }, CONCURRENT);
    await using driver = await openPlayed(played);
    const calls = [1, 2].map(() => driver.call('getExecutionHistory', CALL));
    for (const call of calls) {
      const { kind, reason } = await troubleOf(call);
      expect(kind).toBe('died');
      expect(reason.en).toContain('exit code 3; stderr: out of memory⟨U+001B⟩[0m');
      expect(reason.zh).toContain('退出码 3');
    }
    expect(played.processes).toHaveLength(1);
    expect(await driver.call('getExecutionHistory', CALL)).toEqual(PAGE);
    expect(driver.restarts).toBe(1);
    expect(driver.log).toBe('starting\nout of memory\u001b[0m\n');
  });

  it('is quoted with its own last words, not with those of the process before', async () => {
    const played = playDriver((_, { nth, stderr, die }) => {
      if (nth === 1) stderr.write('words of the first\n');
      die();
    });
    await using driver = await openPlayed(played);
    const reasons: string[] = [];
    for (let n = 0; n < 2; n += 1) {
      reasons.push((await troubleOf(driver.call('getExecutionHistory', CALL))).reason.en);
    }
    expect(reasons[0]).toContain('words of the first');
    expect(reasons[1]).not.toContain('words');
  });

  it('is heard to the end', async () => {
    await using driver = await openPlayed(
      playDriver(({ id }, { answer, die }) => {
        answer(id, PAGE);
        die();
      }),
    );
    expect(await driver.call('getExecutionHistory', CALL)).toEqual(PAGE);
    await nextTurn();
    expect(await driver.call('getExecutionHistory', CALL)).toEqual(PAGE);
    expect(driver.restarts).toBe(1);
  });

  it('is started again as often as a run allows, and no more', async () => {
    const played = playDriver((_, { die }) => {
      die();
    });
    await using driver = await openPlayed(played, { maxRestarts: 2 });
    const kinds: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      const { kind, reason } = await troubleOf(driver.call('getExecutionHistory', CALL));
      kinds.push(kind);
      if (kind === 'restarts') expect(reason.en).toContain('exit code 3');
    }
    expect(kinds).toEqual(['died', 'died', 'died', 'restarts', 'restarts']);
    expect(played.processes).toHaveLength(3);
    expect(driver.restarts).toBe(2);
  });

  it('is gone when it closes one of its streams', async () => {
    for (const which of ['stdin', 'stdout'] as const) {
      const played = playDriver(({ id }, process) => {
        if (process.nth > 1) process.answer(id, PAGE);
        else process[which].destroy();
      });
      await using driver = await openPlayed(played);
      const { kind, reason } = await troubleOf(driver.call('getExecutionHistory', CALL));
      expect(kind).toBe('died');
      expect(reason.en).toContain(`standard ${which === 'stdin' ? 'input' : 'output'}`);
      expect(await driver.call('getExecutionHistory', CALL)).toEqual(PAGE);
    }
  });

  it('is asked nothing more once it closed a stream', async () => {
    const played = playDriver(({ id }, process) => {
      if (process.nth > 1) process.answer(id, PAGE);
      else process.stdout.end();
    }, CONCURRENT);
    await using driver = await openPlayed(played);
    const first = troubleOf(driver.call('getExecutionHistory', CALL));
    await nextTurn();
    expect(await driver.call('getExecutionHistory', CALL)).toEqual(PAGE);
    expect((await first).kind).toBe('died');
    expect(played.processes[0]?.calls).toHaveLength(1);
  });

  it('may do so right behind its description', async () => {
    const played = playDriver(
      ({ id }, { answer }) => {
        answer(id, PAGE);
      },
      ({ id }: PlayedCall, { nth, answer, die }: PlayedProcess) => {
        answer(id, DESCRIPTION);
        if (nth === 1) die();
      },
    );
    await using driver = await openPlayed(played);
    await nextTurn();
    expect(await driver.call('getExecutionHistory', CALL)).toEqual(PAGE);
    expect(driver.restarts).toBe(1);
  });

  it('is complained of when it comes back as another', async () => {
    const played = playDriver(
      ({ id }, process) => {
        if (process.nth === 1) process.die();
        else process.answer(id, PAGE);
      },
      ({ id }: PlayedCall, { nth, answer }: PlayedProcess) => {
        answer(id, { ...DESCRIPTION, version: `${String(nth)}.0` });
      },
    );
    await using driver = await openPlayed(played);
    await troubleOf(driver.call('getExecutionHistory', CALL));
    expect(await driver.call('getExecutionHistory', CALL)).toEqual(PAGE);
    expect(driver.problems.map(({ en }) => en)).toEqual([
      'the driver was played driver 1.0 and is played driver 2.0 after a restart',
    ]);
    expect(driver.description.version).toBe('1.0');
  });

  it('fails the calls that wait for it when it does not come back, and is tried once more', async () => {
    const played = playDriver(
      ({ id }, { nth, die, answer }) => {
        if (nth === 1) die();
        else answer(id, PAGE);
      },
      ({ id }: PlayedCall, { nth, die, answer }: PlayedProcess) => {
        if (nth === 2) die();
        else answer(id, DESCRIPTION);
      },
    );
    await using driver = await openPlayed(played);
    await troubleOf(driver.call('getExecutionHistory', CALL));
    const { kind, reason } = await troubleOf(driver.call('getExecutionHistory', CALL));
    expect(kind).toBe('died');
    expect(reason.en).toContain('did not come up');
    expect(await driver.call('getExecutionHistory', CALL)).toEqual(PAGE);
  });
});
