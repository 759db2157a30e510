import { describe, expect, it } from 'vitest';
import { capturedIo } from '../testing/captured-io.ts';
import { rememberSecrets } from './known-secrets.ts';
import { reportDefect } from './report-defect.ts';

describe('reportDefect', () => {
  it('ends with 70, asks for a report and shows no stack', () => {
    const { io, err } = capturedIo();
    expect(reportDefect(new TypeError('a\nb'), io)).toBe(70);
    expect(err()).toContain('(TypeError: a b). Please report it');
    expect(err()).not.toMatch(/\n {4}at /);
  });

  it('shows the stack where FNF_CONFORMANCE_DEBUG=1 asks for it', () => {
    const { io, err } = capturedIo({ env: { FNF_CONFORMANCE_DEBUG: '1' } });
    reportDefect(new TypeError('x'), io);
    expect(err()).toMatch(/\n {4}at /);
  });

  it('takes anything that was thrown', () => {
    const { io, err } = capturedIo();
    expect(reportDefect(undefined, io)).toBe(70);
    expect(err()).toContain('undefined');
  });

  it('shows no secret that the kit was told, in whatever was thrown and also with its stack', () => {
    rememberSecrets([{ accessKeyId: 'an-id', accessKeySecret: 'canary-of-the-config' }]);
    const env = {
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'canary-of-the-environment',
      ALIBABA_CLOUD_SECURITY_TOKEN: 'canary+of/the=token',
      FNF_CONFORMANCE_DEBUG: '1',
    };
    const thrown = [
      new TypeError('canary-of-the-config and canary-of-the-environment'),
      new Error(`${'x'.repeat(180)}canary-of-the-environment`),
      new Error(`?SecurityToken=${encodeURIComponent('canary+of/the=token')}`),
      'canary-of-the-config',
      { toString: () => 'canary-of-the-config' },
    ];
    for (const error of thrown) {
      const { io, err } = capturedIo({ env });
      expect(reportDefect(error, io)).toBe(70);
      expect(err()).toContain('(hidden)');
      expect(err()).not.toMatch(/canary/);
    }
  });
});
