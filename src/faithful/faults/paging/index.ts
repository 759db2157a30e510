import type { Fault } from '../fault.ts';
import { pagingBrokenAnswerIsTheEnd } from './paging-broken-answer-is-the-end.ts';
import { pagingEmptyHistoryIsError } from './paging-empty-history-is-error.ts';
import { pagingFirstEventDropped } from './paging-first-event-dropped.ts';
import { pagingFirstPageEmptyToken } from './paging-first-page-empty-token.ts';
import { pagingFollowsEmptyToken } from './paging-follows-empty-token.ts';
import { pagingGoesOnAfterFullPage } from './paging-goes-on-after-full-page.ts';
import { pagingHundredPages } from './paging-hundred-pages.ts';
import { pagingIdsSortedAsText } from './paging-ids-sorted-as-text.ts';
import { pagingLastPageLost } from './paging-last-page-lost.ts';
import { pagingLimitOfItsOwn } from './paging-limit-of-its-own.ts';
import { pagingLimitOnFirstPageOnly } from './paging-limit-on-first-page-only.ts';
import { pagingLooksBackOnePage } from './paging-looks-back-one-page.ts';
import { pagingNamesOnFirstPageOnly } from './paging-names-on-first-page-only.ts';
import { pagingNeverLooksBack } from './paging-never-looks-back.ts';
import { pagingNonceOfTheWalk } from './paging-nonce-of-the-walk.ts';
import { pagingOneRequestTooMany } from './paging-one-request-too-many.ts';
import { pagingRefusalIsTheEnd } from './paging-refusal-is-the-end.ts';
import { pagingRepeatedTokenIsTheEnd } from './paging-repeated-token-is-the-end.ts';
import { pagingResumesAnotherWalk } from './paging-resumes-another-walk.ts';
import { pagingSignsBeforeTheToken } from './paging-signs-before-the-token.ts';
import { pagingStopsAtEmptyPage } from './paging-stops-at-empty-page.ts';
import { pagingStopsAtShortPage } from './paging-stops-at-short-page.ts';
import { pagingThrottlingIsTheEnd } from './paging-throttling-is-the-end.ts';
import { pagingTokenCutAt2048 } from './paging-token-cut-at-2048.ts';
import { pagingTokenDecoded } from './paging-token-decoded.ts';
import { pagingTokenEncodedTwice } from './paging-token-encoded-twice.ts';
import { pagingTokenTrimmed } from './paging-token-trimmed.ts';
import { pagingTokenZeroIsNone } from './paging-token-zero-is-none.ts';

export const pagingFaults: readonly Fault[] = [
  pagingLastPageLost,
  pagingFirstEventDropped,
  pagingIdsSortedAsText,
  pagingHundredPages,
  pagingFirstPageEmptyToken,
  pagingResumesAnotherWalk,
  pagingTokenEncodedTwice,
  pagingTokenDecoded,
  pagingTokenZeroIsNone,
  pagingTokenTrimmed,
  pagingTokenCutAt2048,
  pagingOneRequestTooMany,
  pagingGoesOnAfterFullPage,
  pagingStopsAtEmptyPage,
  pagingStopsAtShortPage,
  pagingEmptyHistoryIsError,
  pagingLimitOnFirstPageOnly,
  pagingLimitOfItsOwn,
  pagingNamesOnFirstPageOnly,
  pagingNonceOfTheWalk,
  pagingSignsBeforeTheToken,
  pagingNeverLooksBack,
  pagingLooksBackOnePage,
  pagingRepeatedTokenIsTheEnd,
  pagingFollowsEmptyToken,
  pagingRefusalIsTheEnd,
  pagingThrottlingIsTheEnd,
  pagingBrokenAnswerIsTheEnd,
];
