import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { CALL, DESCRIPTION, openPlayed, playDriver, troubleOf } from '../testing/play-driver.ts';
import { createDriverLog } from './driver-log.ts';
import { openDriver } from './driver.ts';
import { readMessage } from './message.ts';

describe('a hostile driver', () => {
  it('is not heard out beyond 16 MB in a line', async () => {
    await using driver = await openPlayed(
      playDriver(({ id }, { answer }) => {
        answer(id, { outcome: 'serviceError', code: 'x'.repeat(2 ** 24) });
      }),
    );
    const trouble = await troubleOf(driver.call('getExecutionHistory', CALL));
    expect(trouble.reason.en).toContain('a line of more than 16777216 bytes');
  });

  it('is told from its brackets that it nests too deep, before anything is read', () => {
    const nested = `${'[{"a":'.repeat(5000)}1${'}]'.repeat(5000)}`;
    const line = `{"jsonrpc":"2.0","id":7,"result":${nested}}`;
    expect(readMessage(line)).toMatchObject({ kind: 'broken', id: 7 });
    expect(readMessage(line)).toHaveProperty('what.en', expect.stringContaining('nested deeper'));
    const behind = `{"result":${nested},"jsonrpc":"2.0","id":7}`;
    expect(readMessage(behind)).toMatchObject({ kind: 'broken', id: 7 });
  });

  it('is told from its brackets that it reports too much', () => {
    const events = `[${'{},'.repeat(200_000)}{}]`;
    const line = `{"jsonrpc":"2.0","id":7,"result":{"outcome":"response","events":${events}}}`;
    expect(readMessage(line)).toMatchObject({ kind: 'broken', id: 7 });
    expect(readMessage(line)).toHaveProperty(
      'what.en',
      expect.stringContaining('more than 200000'),
    );
  });

  it('may have as many brackets in text as it likes, and beside each other', () => {
    for (const result of ['[{"\\"'.repeat(9999), Array.from({ length: 9999 }, () => [{}])]) {
      const line = JSON.stringify({ jsonrpc: '2.0', id: 7, result });
      expect(readMessage(line)).toEqual({ kind: 'result', id: 7, result });
    }
  });

  it.each(['name', 'version', 'language'])(
    'has no %s of more than 1000 characters',
    async (key) => {
      const { start } = playDriver(() => undefined, { ...DESCRIPTION, [key]: 'a'.repeat(1001) });
      const opened = openDriver({ start, callTimeoutMs: 1000, maxRestarts: 0 });
      await expect(opened).rejects.toThrow(`${key} has more than 1000 characters`);
      const longest = playDriver(() => undefined, { ...DESCRIPTION, [key]: 'a'.repeat(1000) });
      await using driver = await openPlayed(longest);
      expect(driver.description).toHaveProperty(key, 'a'.repeat(1000));
    },
  );

  it('does not keep the kit searching its log for an error', () => {
    const log = createDriverLog();
    const stderr = new PassThrough();
    log.follow(stderr);
    for (const line of ['a'.repeat(20_000), 'Error '.repeat(4000)]) {
      stderr.emit('data', Buffer.from(`${line}\nlast\n`));
      const since = performance.now();
      expect(log.tellingLine).toBe('last');
      expect(performance.now() - since).toBeLessThan(100);
    }
  });
});
