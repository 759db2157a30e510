import { describe, expect, it } from 'vitest';
import type { RequirementId } from '../../generated/requirements.ts';
import type { Outcome, RunEvent } from '../../generated/results.ts';
import { capturedIo } from '../../testing/captured-io.ts';
import { styleFor } from '../style.ts';
import { createProgress, type Progress } from './progress.ts';

const selected: readonly RequirementId[] = ['LIMIT-DEFAULT', 'LIMIT-LENIENT', 'CLOCK-PAST'];

function finished(id: RequirementId, outcome: Outcome, suite: string): RunEvent {
  return {
    event: 'requirement-finished',
    result: {
      ...{
        id,
        outcome,
        suite,
        level: 'MUST',
        basis: 'documented',
        source: 's',
        title: 'the title',
      },
      ...{ clause: 'c', cases: 1, requests: 1, durationMs: 1, observations: [] },
      zh: { title: '标题', clause: 'c' },
    },
  };
}

function show(isTTY: boolean, use: (progress: Progress) => void): string {
  const { io, err } = capturedIo({ isTTY });
  const style = styleFor(io.stderr, { NO_COLOR: '1' });
  const progress = createProgress({
    output: io.stderr,
    style,
    width: 60,
    selected,
    lang: 'en',
    now: () => 0,
  });
  use(progress);
  progress.end();
  return err();
}

describe('createProgress', () => {
  it('writes one line for each suite that is through, without escapes, where there is no terminal', () => {
    const written = show(false, ({ onEvent }) => {
      onEvent(finished('LIMIT-DEFAULT', 'passed', 'limit'));
      onEvent(finished('CLOCK-PAST', 'failed', 'clock'));
      onEvent(finished('LIMIT-LENIENT', 'incomplete', 'limit'));
    });
    expect(written).toBe('clock: 1 failed\nlimit: 1 passed, 1 incomplete\n');
  });

  it('keeps to one line on a terminal, but for what was found', () => {
    const written = show(true, ({ onEvent }) => {
      onEvent(finished('LIMIT-DEFAULT', 'passed', 'limit'));
      onEvent(finished('LIMIT-LENIENT', 'failed', 'limit'));
    });
    expect(written).toContain('✗ failed  LIMIT-LENIENT  the title\n');
    expect(written.split('\n')).toHaveLength(2);
    expect(written).toContain('2 of 3 checked: 1 passed, 1 failed (0 s)');
  });

  it('leaves the line empty at the end', () => {
    const written = show(true, ({ onEvent }) => {
      onEvent(finished('LIMIT-DEFAULT', 'passed', 'limit'));
    });
    expect(written.endsWith('\r\u001b[2K')).toBe(true);
  });

  it('never writes a line as wide as the terminal, which would wrap it', () => {
    const written = show(true, ({ onEvent }) => {
      for (const id of selected) onEvent(finished(id, 'notApplicable', 'limit'));
    });
    for (const line of written.split(/\r\u001b\[2K|\n/)) expect(line.length).toBeLessThan(60);
  });
});
