import type { Fault } from '../fault.ts';
import { pagingCacheByToken } from './paging-cache-by-token.ts';
import { pagingCursorOfTheCaller } from './paging-cursor-of-the-caller.ts';
import { pagingCursorOnServer } from './paging-cursor-on-server.ts';
import { pagingCycleOfTwo } from './paging-cycle-of-two.ts';
import { pagingEmptyLastPage } from './paging-empty-last-page.ts';
import { pagingEmptyPagesForEver } from './paging-empty-pages-for-ever.ts';
import { pagingEmptyTokenCrashes } from './paging-empty-token-crashes.ts';
import { pagingGrowingFromTheEnd } from './paging-growing-from-the-end.ts';
import { pagingGrowingRetimed } from './paging-growing-retimed.ts';
import { pagingLargePageCutOff } from './paging-large-page-cut-off.ts';
import { pagingLargePageSkips } from './paging-large-page-skips.ts';
import { pagingLastEventAgain } from './paging-last-event-again.ts';
import { pagingLoneLastEventLost } from './paging-lone-last-event-lost.ts';
import { pagingLoopAtTheEnd } from './paging-loop-at-the-end.ts';
import { pagingLosesOneBetween } from './paging-loses-one-between.ts';
import { pagingMultipleOfLimit } from './paging-multiple-of-limit.ts';
import { pagingNegativePosition } from './paging-negative-position.ts';
import { pagingOffsetInAByte } from './paging-offset-in-a-byte.ts';
import { pagingPositionBeyondTheEnd } from './paging-position-beyond-the-end.ts';
import { pagingSingleEventNewest } from './paging-single-event-newest.ts';
import { pagingTokenGoodOnce } from './paging-token-good-once.ts';
import { pagingTokenIsPageNumber } from './paging-token-is-page-number.ts';
import { pagingTokenNamesItsExecution } from './paging-token-names-its-execution.ts';
import { pagingTokenNotANumber } from './paging-token-not-a-number.ts';
import { pagingTokenRestarts } from './paging-token-restarts.ts';
import { pagingTokenWithNulCrashes } from './paging-token-with-nul-crashes.ts';
import { pagingUnknownTokenNewestFirst } from './paging-unknown-token-newest-first.ts';

export const paginationFaults: readonly Fault[] = [
  pagingLargePageCutOff,
  pagingLargePageSkips,
  pagingTokenRestarts,
  pagingTokenIsPageNumber,
  pagingLastEventAgain,
  pagingLosesOneBetween,
  pagingLoneLastEventLost,
  pagingMultipleOfLimit,
  pagingOffsetInAByte,
  pagingLoopAtTheEnd,
  pagingCycleOfTwo,
  pagingEmptyPagesForEver,
  pagingEmptyLastPage,
  pagingTokenNamesItsExecution,
  pagingCacheByToken,
  pagingCursorOnServer,
  pagingCursorOfTheCaller,
  pagingTokenGoodOnce,
  pagingTokenNotANumber,
  pagingEmptyTokenCrashes,
  pagingTokenWithNulCrashes,
  pagingNegativePosition,
  pagingPositionBeyondTheEnd,
  pagingUnknownTokenNewestFirst,
  pagingSingleEventNewest,
  pagingGrowingFromTheEnd,
  pagingGrowingRetimed,
];
