import type { Fault } from '../fault.ts';
import { isolationAnswersMixedUp } from './isolation-answers-mixed-up.ts';
import { isolationEventLostNowAndThen } from './isolation-event-lost-now-and-then.ts';
import { isolationForeignByPost } from './isolation-foreign-by-post.ts';
import { isolationForeignEmptyPage } from './isolation-foreign-empty-page.ts';
import { isolationForeignWithToken } from './isolation-foreign-with-token.ts';
import { isolationPermissionAfterLookup } from './isolation-permission-after-lookup.ts';
import { isolationPermissionCached } from './isolation-permission-cached.ts';
import { isolationPermissionSkippedForOne } from './isolation-permission-skipped-for-one.ts';
import { isolationPermissionSkippedWithToken } from './isolation-permission-skipped-with-token.ts';
import { isolationReadTwiceEmpty } from './isolation-read-twice-empty.ts';

export const isolationFaults: readonly Fault[] = [
  isolationPermissionSkippedForOne,
  isolationPermissionSkippedWithToken,
  isolationPermissionCached,
  isolationPermissionAfterLookup,
  isolationForeignWithToken,
  isolationForeignByPost,
  isolationForeignEmptyPage,
  isolationReadTwiceEmpty,
  isolationEventLostNowAndThen,
  isolationAnswersMixedUp,
];
