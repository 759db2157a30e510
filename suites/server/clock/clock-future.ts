import type { Requirement } from '../../../src/requirement/requirement.ts';
import { outOfTime } from './shared/out-of-time.ts';

export const clockFuture: Requirement = outOfTime({
  id: 'CLOCK-FUTURE',
  sign: 1,
  maxYears: 1000,
  // The year 9999 is among the malformed times: there InvalidArgument is as good.
  fixed: [],
});
