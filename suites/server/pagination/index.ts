import type { Requirement } from '../../../src/requirement/requirement.ts';
import { pagingBoundary } from './paging-boundary.ts';
import { pagingComplete } from './paging-complete.ts';
import { pagingEnds } from './paging-ends.ts';
import { pagingFirstPage } from './paging-first-page.ts';
import { pagingGrowing } from './paging-growing.ts';
import { pagingInterleaved } from './paging-interleaved.ts';
import { pagingInterleavedOther } from './paging-interleaved-other.ts';
import { pagingLastPage } from './paging-last-page.ts';
import { pagingLimitChanges } from './paging-limit-changes.ts';
import { pagingRepeatable } from './paging-repeatable.ts';
import { pagingStable } from './paging-stable.ts';
import { pagingTokenAnyText } from './paging-token-any-text.ts';
import { pagingTokenElsewhere } from './paging-token-elsewhere.ts';
import { pagingTokenEmpty } from './paging-token-empty.ts';
import { pagingTokenForm } from './paging-token-form.ts';
import { pagingTokenInvented } from './paging-token-invented.ts';

export const paginationRequirements: readonly Requirement[] = [
  pagingFirstPage,
  pagingComplete,
  pagingBoundary,
  pagingLimitChanges,
  pagingEnds,
  pagingLastPage,
  pagingRepeatable,
  pagingInterleaved,
  pagingInterleavedOther,
  pagingTokenElsewhere,
  pagingTokenInvented,
  pagingTokenAnyText,
  pagingTokenEmpty,
  pagingTokenForm,
  pagingGrowing,
  pagingStable,
];
