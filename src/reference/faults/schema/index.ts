import type { Fault } from '../fault.ts';
import { schemaDetailAsObject } from './schema-detail-as-object.ts';
import { schemaDetailCutOff } from './schema-detail-cut-off.ts';
import { schemaDetailEmpty } from './schema-detail-empty.ts';
import { schemaDetailInGbk } from './schema-detail-in-gbk.ts';
import { schemaDetailLeftOutOfExits } from './schema-detail-left-out-of-exits.ts';
import { schemaEmptyEventsNull } from './schema-empty-events-null.ts';
import { schemaEmptyFieldsLeftOut } from './schema-empty-fields-left-out.ts';
import { schemaEventsJsonInString } from './schema-events-json-in-string.ts';
import { schemaFirstCauseNull } from './schema-first-cause-null.ts';
import { schemaIdsAsStrings } from './schema-ids-as-strings.ts';
import { schemaIdsThroughADouble } from './schema-ids-through-a-double.ts';
import { schemaNextTokenEmpty } from './schema-next-token-empty.ts';
import { schemaNextTokenNull } from './schema-next-token-null.ts';
import { schemaNextTokenNumber } from './schema-next-token-number.ts';
import { schemaPostCreated } from './schema-post-created.ts';
import { schemaPostPageInArray } from './schema-post-page-in-array.ts';
import { schemaRequestIdEmptyOnPost } from './schema-request-id-empty-on-post.ts';
import { schemaRequestIdFromTheClock } from './schema-request-id-from-the-clock.ts';
import { schemaRequestIdMissingBehindToken } from './schema-request-id-missing-behind-token.ts';
import { schemaRequestIdOfTheProcess } from './schema-request-id-of-the-process.ts';
import { schemaRunningWithoutDetail } from './schema-running-without-detail.ts';
import { schemaSingleEventNotAList } from './schema-single-event-not-a-list.ts';
import { schemaStepNameNull } from './schema-step-name-null.ts';
import { schemaStepNameOfExecution } from './schema-step-name-of-execution.ts';
import { schemaTimeEpoch } from './schema-time-epoch.ts';
import { schemaTimeLocal } from './schema-time-local.ts';
import { schemaTimeSecondsOnly } from './schema-time-seconds-only.ts';
import { schemaTimeWithOffset } from './schema-time-with-offset.ts';
import { schemaTimeZerosTrimmed } from './schema-time-zeros-trimmed.ts';
import { schemaTrailingComma } from './schema-trailing-comma.ts';
import { schemaTypeInCapitals } from './schema-type-in-capitals.ts';
import { schemaTypeTimedOutSpelt } from './schema-type-timed-out-spelt.ts';

export const schemaFaults: readonly Fault[] = [
  schemaDetailInGbk,
  schemaTrailingComma,
  schemaPostPageInArray,
  schemaPostCreated,
  schemaSingleEventNotAList,
  schemaEmptyEventsNull,
  schemaEventsJsonInString,
  schemaRequestIdMissingBehindToken,
  schemaRequestIdEmptyOnPost,
  schemaRequestIdOfTheProcess,
  schemaRequestIdFromTheClock,
  schemaNextTokenNull,
  schemaNextTokenEmpty,
  schemaNextTokenNumber,
  schemaIdsAsStrings,
  schemaIdsThroughADouble,
  schemaFirstCauseNull,
  schemaTimeWithOffset,
  schemaTimeLocal,
  schemaTimeZerosTrimmed,
  schemaTimeSecondsOnly,
  schemaTimeEpoch,
  schemaTypeInCapitals,
  schemaTypeTimedOutSpelt,
  schemaDetailAsObject,
  schemaDetailEmpty,
  schemaDetailCutOff,
  schemaStepNameNull,
  schemaStepNameOfExecution,
  schemaEmptyFieldsLeftOut,
  schemaDetailLeftOutOfExits,
  schemaRunningWithoutDetail,
];
