import type { Requirement } from '../../../src/requirement/requirement.ts';
import { outOfTime } from './shared/out-of-time.ts';

export const clockFuture: Requirement = outOfTime({
  id: 'CLOCK-FUTURE',
  sign: 1,
  maxYears: 1000,
  fixed: ['9999-12-31T23:59:59Z'],
});
