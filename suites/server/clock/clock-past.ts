import type { Requirement } from '../../../src/requirement/requirement.ts';
import { outOfTime } from './shared/out-of-time.ts';

export const clockPast: Requirement = outOfTime({
  id: 'CLOCK-PAST',
  sign: -1,
  maxYears: 50,
  fixed: ['1970-01-01T00:00:00Z', '2000-02-29T12:00:00Z'],
});
