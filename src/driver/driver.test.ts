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
  type PlayedDriver,
  type PlayedProcess,
} from '../testing/play-driver.ts';

/** A driver that answers a call with these bytes, `$ID` standing for the id. */
function answering(...pieces: readonly (string | Buffer)[]): PlayedDriver {
  return playDriver(({ id }, { stdout }) => {
    for (const piece of pieces) {
      stdout.write(typeof piece === 'string' ? piece.replaceAll('$ID', String(id)) : piece);
    }
  });
}

const whole = `{"jsonrpc":"2.0","id":$ID,"result":${JSON.stringify(PAGE)}}`;

describe('a call', () => {
  it('is written as one line and answered with what the SDK gave', async () => {
    const played = playDriver(({ id }, { answer }) => {
      answer(id, PAGE);
    });
    await using driver = await openPlayed(played);
    expect(await driver.call('getExecutionHistory', CALL)).toEqual(PAGE);
    expect(played.processes[0]?.calls).toEqual([
      { jsonrpc: '2.0', id: 2, method: 'getExecutionHistory', params: CALL },
    ]);
    expect(driver.problems).toEqual([]);
  });

  it('reads a walk', async () => {
    const walk = { outcome: 'response', events: [{ EventId: '1', More: 1 }] };
    await using driver = await openPlayed(
      playDriver(({ id }, { answer }) => {
        answer(id, walk);
      }),
    );
    expect(await driver.call('paginate', CALL)).toEqual(walk);
  });

  it.each([
    ['with a carriage return', [`${whole}\r\n`]],
    ['between empty lines', [`\n \r\n${whole}\n\n`]],
    ['behind a byte order mark', [`\uFEFF${whole}\n`]],
  ])('takes an answer %s', async (_, pieces) => {
    await using driver = await openPlayed(answering(...pieces));
    expect(await driver.call('getExecutionHistory', CALL)).toEqual(PAGE);
    expect(driver.problems).toEqual([]);
  });

  it('takes an answer that is cut within a character', async () => {
    const body = { RequestId: '执行', Events: [] };
    await using driver = await openPlayed(
      playDriver(({ id }, { stdout }) => {
        const answer = { jsonrpc: '2.0', id, result: { outcome: 'response', body } };
        for (const byte of Buffer.from(`${JSON.stringify(answer)}\n`)) {
          stdout.write(Buffer.of(byte));
        }
      }),
    );
    const outcome = await driver.call('getExecutionHistory', CALL);
    expect(outcome).toMatchObject({ body });
  });

  it('waits for its turn, and its time counts from then', async () => {
    const played = playDriver(({ id }, { answer }) => {
      setTimeout(answer, 150, id, PAGE);
    });
    await using driver = await openPlayed(played, { callTimeoutMs: 500 });
    const calls = [1, 2, 3, 4].map(() => driver.call('getExecutionHistory', CALL));
    expect(played.processes[0]?.calls).toHaveLength(1);
    expect(await Promise.all(calls)).toEqual([PAGE, PAGE, PAGE, PAGE]);
  });

  it('goes out beside others where the driver takes several, answered in any order', async () => {
    const got: PlayedCall[] = [];
    const played = playDriver((call, { answer }) => {
      got.push(call);
      if (got.length < 3) return;
      for (const { id } of [...got].reverse()) {
        answer(id, { outcome: 'serviceError', code: `code of ${String(id)}` });
      }
    }, CONCURRENT);
    await using driver = await openPlayed(played);
    const calls = [1, 2, 3].map(() => driver.call('getExecutionHistory', CALL));
    expect(await Promise.all(calls)).toEqual(
      [2, 3, 4].map((id) => ({ outcome: 'serviceError', code: `code of ${String(id)}` })),
    );
  });

  it('is given more time where it needs it', async () => {
    await using driver = await openPlayed(
      playDriver(({ id }, { answer }) => {
        setTimeout(answer, 120, id, PAGE);
      }),
      { callTimeoutMs: 30 },
    );
    expect(await driver.call('getExecutionHistory', CALL, { extraMs: 5000 })).toEqual(PAGE);
  });

  it('leaves no timer behind', async () => {
    const timers = (): number =>
      process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    await using driver = await openPlayed(
      playDriver(({ id }, { answer }) => {
        answer(id, PAGE);
      }),
    );
    const before = timers();
    for (let n = 0; n < 20; n += 1) await driver.call('getExecutionHistory', CALL);
    expect(timers()).toBeLessThan(before + 20);
  });
});

describe('closing', () => {
  it('fails what is under way and what comes after, and can be asked for twice', async () => {
    const played = playDriver(() => undefined);
    await using driver = await openPlayed(played);
    const calls = [1, 2].map(() => driver.call('getExecutionHistory', CALL));
    const kinds = Promise.all(calls.map(async (call) => (await troubleOf(call)).kind));
    await Promise.all([driver.close(), driver.close()]);
    expect(await kinds).toEqual(['closed', 'closed']);
    expect((await troubleOf(driver.call('getExecutionHistory', CALL))).kind).toBe('closed');
    const [process] = played.processes;
    expect(process?.graceMs).toBeNull();
    expect([process?.stdout, process?.stderr].map((s) => s?.listenerCount('data'))).toEqual([0, 0]);
  });

  it('waits for a process that is on its way up', async () => {
    const played = playDriver(
      (_, { die }) => {
        die();
      },
      ({ id }: PlayedCall, { nth, answer }: PlayedProcess) => {
        if (nth === 1) answer(id, DESCRIPTION);
      },
    );
    await using driver = await openPlayed(played);
    await troubleOf(driver.call('getExecutionHistory', CALL));
    const call = troubleOf(driver.call('getExecutionHistory', CALL));
    await driver.close();
    expect((await call).kind).toBe('closed');
    expect(played.processes.map(({ graceMs }) => graceMs)).toEqual([0, 0]);
  });
});
