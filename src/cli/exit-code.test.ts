import { describe, expect, it } from 'vitest';
import { signalExitCode } from './exit-code.ts';

describe('signalExitCode', () => {
  it('is 128 and the number of the signal', () => {
    expect(signalExitCode('SIGINT')).toBe(130);
    expect(signalExitCode('SIGTERM')).toBe(143);
    expect(signalExitCode('SIGHUP')).toBe(129);
  });

  it('is never 0, whatever the reason', () => {
    expect(signalExitCode(undefined)).toBe(130);
  });
});
