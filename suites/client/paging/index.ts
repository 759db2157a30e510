import type { ClientRequirement } from '../../../src/requirement/client/client-requirement.ts';
import { walkBroken } from './walk-broken.ts';
import { walkComplete } from './walk-complete.ts';
import { walkCycle } from './walk-cycle.ts';
import { walkEmptyHistory } from './walk-empty-history.ts';
import { walkEmptyPage } from './walk-empty-page.ts';
import { walkEmptyToken } from './walk-empty-token.ts';
import { walkFirstPage } from './walk-first-page.ts';
import { walkLimit } from './walk-limit.ts';
import { walkNames } from './walk-names.ts';
import { walkRefused } from './walk-refused.ts';
import { walkRepeatedToken } from './walk-repeated-token.ts';
import { walkShortPages } from './walk-short-pages.ts';
import { walkSigned } from './walk-signed.ts';
import { walkStops } from './walk-stops.ts';
import { walkThrottled } from './walk-throttled.ts';
import { walkToken } from './walk-token.ts';

export const pagingRequirements: readonly ClientRequirement[] = [
  walkComplete,
  walkFirstPage,
  walkToken,
  walkStops,
  walkEmptyPage,
  walkShortPages,
  walkEmptyHistory,
  walkLimit,
  walkNames,
  walkSigned,
  walkRepeatedToken,
  walkCycle,
  walkEmptyToken,
  walkRefused,
  walkThrottled,
  walkBroken,
];
