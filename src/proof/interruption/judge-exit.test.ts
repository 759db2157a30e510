import { describe, expect, it } from 'vitest';
import type { KitEnd } from '../hostile-drivers/run-kit.ts';
import { judgeExit, type Ended } from './judge-exit.ts';
import type { Blow } from './trial.ts';

const killed: Blow = { how: 'signal', signal: 'SIGTERM', twice: false };
const full: Blow = { how: 'small-disk', kilobytes: 8 };
const gone: Blow = { how: 'gone', replaced: false };
const midst: Ended = { tooLate: false, finished: false, partial: true };
const over: Ended = { tooLate: true, finished: true, partial: false };
const told = 'error: Cannot write "events.ndjson": no space is left on the device.\n';

function ended(exit: number | string, stderr = ''): KitEnd {
  return {
    ...(typeof exit === 'number' ? { code: exit, signal: null } : { code: null, signal: exit }),
    ...{ endless: false, seconds: 1, peakMb: 100, left: [], stdout: '', stderr },
  };
}

describe('the end of a run that was struck', () => {
  it.each([
    ['the code of the signal', killed, ended(143), midst],
    ['the signal itself', killed, ended('SIGTERM'), midst],
    ['a verdict, when all was decided', killed, ended(0), over],
    ['2 and a line', full, ended(2, told), midst],
    ['a verdict, when there was room', full, ended(0), { ...over, tooLate: false }],
    ['2 and a line that names a report', full, ended(2, told.replace('events.ndjson', 'x')), over],
  ])('may be %s', (_, blow, end, what) => {
    expect(judgeExit(blow, end, what)).toEqual([]);
  });

  it.each([
    ['another signal', killed, ended(130), midst],
    ['a verdict, when it was cut off', killed, ended(0), midst],
    ['a defect', killed, ended(70), over],
    ['a verdict, when events are missing', full, ended(0), midst],
    ['a verdict, when its folder was gone', gone, ended(0), { ...over, tooLate: false }],
    ['another code', full, ended(70, told), midst],
    ['2 and nothing', full, ended(2), midst],
    ['2 and another reason', full, ended(2, 'error: out of paper\n'), midst],
    ['2 and two lines', full, ended(2, told + told), midst],
    ['2 and a line of a report', full, ended(2, told.replace('events.ndjson', 'x')), midst],
  ])('may not be %s', (_, blow, end, what) => {
    expect(judgeExit(blow, end, what)).toHaveLength(1);
  });
});
