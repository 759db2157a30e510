import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onDeadline } from './deadline.ts';

describe('a deadline', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('should wait a little longer for what is on its way', () => {
    const act = vi.fn();
    onDeadline(500, act);
    vi.advanceTimersByTime(500);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(act).toHaveBeenCalledOnce();
  });

  it.each([0, 499, 550])('should be called off after %i ms', (ms) => {
    const act = vi.fn();
    const callOff = onDeadline(500, act);
    vi.advanceTimersByTime(ms);
    callOff();
    vi.advanceTimersByTime(10_000);
    expect(act).not.toHaveBeenCalled();
  });
});
