import { describe, expect, it } from 'vitest';
import { capturedIo } from '../testing/captured-io.ts';
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
});
