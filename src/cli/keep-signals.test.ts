import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { keepSignals } from './keep-signals.ts';

const own = (): void => undefined;
const foreign = (): void => undefined;
const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

afterEach(() => {
  for (const name of names) process.off(name, own).off(name, foreign);
});

describe('the signals that end a command', () => {
  it.each(names)('are kept from others: %s', async (name) => {
    process.on(name, own);
    const release = keepSignals();
    process.on(name, foreign);
    process.once(name, foreign);
    await nextTurn();
    expect(process.listeners(name)).toContain(own);
    expect(process.listeners(name)).not.toContain(foreign);
    release();
    process.on(name, foreign);
    await nextTurn();
    expect(process.listeners(name)).toContain(foreign);
  });

  it('are the only ones', async () => {
    const release = keepSignals();
    process.once('SIGUSR2', foreign);
    await nextTurn();
    expect(process.listeners('SIGUSR2')).toContain(foreign);
    process.off('SIGUSR2', foreign);
    release();
  });
});
