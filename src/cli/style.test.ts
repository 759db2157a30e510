import { describe, expect, it } from 'vitest';
import { capturedIo } from '../testing/captured-io.ts';
import { styleFor } from './style.ts';

const enabled = (
  isTTY: boolean,
  env: Record<string, string>,
  argv: readonly string[] = [],
): boolean => styleFor(capturedIo({ isTTY }).io.stdout, env, argv).enabled;

describe('styleFor', () => {
  it.each([
    [true, {}, [], true],
    [false, {}, [], false],
    [true, { NO_COLOR: '1' }, [], false],
    [true, { NO_COLOR: '' }, [], true],
    [true, { TERM: 'dumb' }, [], false],
    [false, { FORCE_COLOR: '1' }, [], true],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, [], true],
    [true, { FORCE_COLOR: '0' }, [], false],
    [true, { FORCE_COLOR: '1' }, ['run', '--no-color'], false],
  ])('on a terminal %s with %o and %o: colours %s', (isTTY, env, argv, wanted) => {
    expect(enabled(isTTY, env as Record<string, string>, argv)).toBe(wanted);
  });

  it('writes escapes only where colours are wanted', () => {
    const { stdout } = capturedIo({ isTTY: true }).io;
    expect(styleFor(stdout, {}).paint('red', 'x')).toBe('\u001b[31mx\u001b[39m');
    expect(styleFor(stdout, { NO_COLOR: '1' }).paint('red', 'x')).toBe('x');
  });
});
