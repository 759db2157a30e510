import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rawClient } from '../testing/raw-client.ts';
import {
  GET,
  PLAIN,
  PLAIN_ANSWER,
  stageBench,
  writtenAnswer,
  type StageBench,
} from '../testing/stage-bench.ts';

let bench: StageBench;
beforeEach(() => {
  bench = stageBench();
});
afterEach(() => bench[Symbol.asyncDispose]());

describe('an answer', () => {
  it('reaches the client in the pieces asked for', async () => {
    const places = [1, 17, PLAIN_ANSWER.length - 8, PLAIN_ANSWER.length - 1];
    const stage = await bench.play({
      splitAt: [PLAIN_ANSWER.length, ...places.toReversed(), 17, 0, 9999],
    });
    using client = await rawClient(stage.endpoint);
    client.send(GET);
    expect(await client.until('the body')).toBe(PLAIN_ANSWER);
    expect(client.pieces).toEqual(
      [0, ...places].map((from, index) => PLAIN_ANSWER.slice(from, places[index])),
    );
  });

  it('waits as long as it is told', async () => {
    const stage = await bench.play({ delayMs: 50 });
    using client = await rawClient(stage.endpoint);
    const since = performance.now();
    client.send(GET);
    await client.until('the body');
    // A timer may be early by less than a millisecond.
    expect(performance.now() - since).toBeGreaterThan(49);
  });

  it.each([0, 1, 40, PLAIN_ANSWER.length - 1, PLAIN_ANSWER.length])(
    'breaks off after %i bytes',
    async (afterBytes) => {
      const answers = (['close', 'reset'] as const).map((how) => ({ afterBytes, how }));
      const stage = await bench.play((_request, nth) => {
        const breaks = answers[nth - 1];
        return { ...PLAIN, ...(breaks === undefined ? {} : { breaks }) };
      });
      using closed = await rawClient(stage.endpoint);
      closed.send(GET);
      expect(await closed.ended).toBe('closed');
      expect(closed.pieces.join('')).toBe(PLAIN_ANSWER.slice(0, afterBytes));
      using reset = await rawClient(stage.endpoint);
      reset.send(GET);
      expect(await reset.ended).toBe('reset');
      expect(reset.pieces.join('')).toBe(PLAIN_ANSWER.slice(0, afterBytes));
      expect(stage.requests.map(({ abandonedAfterMs }) => abandonedAfterMs)).toEqual([
        undefined,
        undefined,
      ]);
    },
  );

  it('stalls until the client gives up, and tells when that was', async () => {
    const stage = await bench.play({ breaks: { afterBytes: 20, how: 'stall' }, splitAt: [10] });
    using client = await rawClient(stage.endpoint);
    client.send(GET);
    expect(await client.until(PLAIN_ANSWER.slice(0, 20))).toBe(PLAIN_ANSWER.slice(0, 20));
    expect(stage.requests[0]?.abandonedAfterMs).toBeUndefined();
    bench.passed += 1234.4;
    client.socket.destroy();
    await vi.waitFor(() => {
      expect(stage.requests[0]?.abandonedAfterMs).toBe(1234);
    });
    expect({ ...stage.requests[0] }).toMatchObject({ abandonedAfterMs: 1234 });
  });

  it.each(['end', 'reset'] as const)(
    'that is delayed is abandoned when the client leaves by %s',
    async (how) => {
      const stage = await bench.play({ delayMs: 60_000 });
      using client = await rawClient(stage.endpoint);
      client.send(GET);
      await vi.waitFor(() => {
        expect(stage.requests).toHaveLength(1);
      });
      bench.passed += 7;
      if (how === 'end') client.socket.end();
      else client.socket.resetAndDestroy();
      await vi.waitFor(() => {
        expect(stage.requests[0]?.abandonedAfterMs).toBe(7);
      });
    },
  );

  it('is not abandoned by who leaves afterwards', async () => {
    const stage = await bench.play();
    using client = await rawClient(stage.endpoint);
    client.send(GET);
    await client.until('the body');
    client.socket.end();
    expect(await client.ended).toBe('closed');
    expect(stage.requests[0]?.abandonedAfterMs).toBeUndefined();
  });

  it('too large to be sent at once is abandoned by a client that does not read on', async () => {
    const stage = await bench.play({ body: 'x'.repeat(20_000_000) });
    using client = await rawClient(stage.endpoint);
    client.send(GET);
    await client.until('xxx');
    client.socket.pause();
    client.socket.destroy();
    await vi.waitFor(() => {
      expect(stage.requests[0]?.abandonedAfterMs).toBe(0);
    });
  });

  it('closes the connection without a word, or says so and ends with it', async () => {
    const stage = await bench.play((_request, nth) => ({
      ...PLAIN,
      ...(nth === 1 ? { closeAfter: true } : { framing: 'close' }),
    }));
    using silent = await rawClient(stage.endpoint);
    silent.send(GET);
    expect(await silent.ended).toBe('closed');
    expect(silent.pieces.join('')).toBe(PLAIN_ANSWER);
    using said = await rawClient(stage.endpoint);
    said.send(GET);
    expect(await said.ended).toBe('closed');
    expect(said.pieces.join('')).toBe(writtenAnswer('the body', 'Connection: close'));
  });

  it('that cannot be written is a failure', async () => {
    const stage = await bench.play({ headers: [['X', 'a\r\nb']] });
    using client = await rawClient(stage.endpoint);
    client.send(GET);
    expect(await client.ended).toBe('reset');
    expect(stage.failure).toBeInstanceOf(RangeError);
  });
});
