import { describe, expect, it } from 'vitest';
import { madeUpCredentials } from '../../engine/made-up-credentials.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import type { Attack } from './attack.ts';
import { attacks } from './attacks/index.ts';
import { CANARIES } from './canaries.ts';
import { judge, MOST_MB } from './judge.ts';
import { findLeaks } from './leaks.ts';
import type { KitEnd } from './run-kit.ts';

const refused: KitEnd = {
  ...{ code: 2, signal: null, endless: false, seconds: 1, peakMb: 100, left: [] },
  ...{ stdout: '', stderr: 'error: no such driver\n' },
};
const attack: Attack = { id: 'a', what: 'w', exits: [2], says: /no such driver/ };

async function against(change: Partial<KitEnd>, more: Partial<Attack> = {}): Promise<string> {
  await using folder = await temporaryFolder();
  const out = folder.path;
  const found = await judge(
    { ...attack, ...more },
    { end: { ...refused, ...change }, out, seed: 1 },
  );
  return found.join('\n');
}

describe('what is said against the kit after an attack', () => {
  it('is nothing where it stood', async () => {
    expect(await against({})).toBe('');
  });

  it.each([
    ['an exit code that is not right', { code: 70 }, /ended with 70/],
    ['a signal that ended it', { code: null, signal: 'SIGSEGV' }, /ended with SIGSEGV/],
    ['no end', { endless: true }, /did not end/],
    ['memory', { peakMb: MOST_MB + 1 }, /held/],
    ['a process that is left', { left: ['sleep 600'] }, /left sleep 600/],
    ['an escape', { stdout: '\u001b[2J' }, /stdout has the control/],
    ['a direction', { stderr: 'no such driver \u202e' }, /stderr has the control/],
    ['a stack', { stderr: 'no such driver\n    at f (a.js:1:2)\n' }, /stack trace/],
    ['a secret', { stdout: `<${CANARIES[0] ?? ''}>` }, /stdout has a secret/],
    ['an attack that did not take place', { stderr: '' }, /nothing says/],
    ['reports that are missing', { code: 1 }, /results\.json: it is missing/],
  ] as const)('tells of %s', async (_, change, expected) => {
    expect(await against(change)).toMatch(expected);
  });
});

describe('a leak', () => {
  const secret = madeUpCredentials(1).main.accessKeySecret;

  it.each([
    ['whole', secret],
    ['in part', secret.slice(3, 20)],
    ['encoded', Buffer.from(`user:${secret}`).toString('base64')],
    ['in hex', Buffer.from(secret).toString('hex').toUpperCase()],
  ])('is found %s', (_, text) => {
    expect(findLeaks(1, new Map([['a file', `before ${text} behind`]]))).toHaveLength(1);
    expect(findLeaks(2, new Map([['a file', `before ${text} behind`]]))).toEqual([]);
  });
});

it('no attack has the name of another', () => {
  expect(new Set(attacks.map(({ id }) => id)).size).toBe(attacks.length);
});
