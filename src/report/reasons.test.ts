import { describe, expect, it } from 'vitest';
import { sampleResult } from '../testing/sample-events.ts';
import { groupByReason } from './reasons.ts';

describe('grouping by reason', () => {
  it('puts the commonest reason first and leaves other outcomes out', () => {
    const groups = groupByReason(
      [
        sampleResult('LIMIT-DEFAULT', { outcome: 'incomplete', reason: 'throttled' }),
        sampleResult('LIMIT-ACCEPTED', { outcome: 'incomplete', reason: 'no execution' }),
        sampleResult('LIMIT-OVERFLOW', { outcome: 'incomplete', reason: 'no execution' }),
        sampleResult('LIMIT-LENIENT', { outcome: 'notApplicable', reason: 'no execution' }),
      ],
      'incomplete',
    );
    expect(groups.map(({ reason, requirements }) => [reason.en, requirements.length])).toEqual([
      ['no execution', 2],
      ['throttled', 1],
    ]);
  });

  it('says so where no reason was given', () => {
    const [group] = groupByReason(
      [sampleResult('LIMIT-DEFAULT', { outcome: 'incomplete' })],
      'incomplete',
    );
    expect(group?.reason).toEqual({ en: 'no reason was given', zh: '没有给出原因' });
  });
});
