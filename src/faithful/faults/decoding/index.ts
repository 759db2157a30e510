import type { Fault } from '../fault.ts';
import { decoding16HeadersAtMost } from './decoding-16-headers-at-most.ts';
import { decoding500EventsAtMost } from './decoding-500-events-at-most.ts';
import { decodingAstralCharactersLost } from './decoding-astral-characters-lost.ts';
import { decodingBlankBehindColonNotExpected } from './decoding-blank-behind-colon-not-expected.ts';
import { decodingCauseIsItself } from './decoding-cause-is-itself.ts';
import { decodingCharsetInQuotes } from './decoding-charset-in-quotes.ts';
import { decodingCloseReadAsEmpty } from './decoding-close-read-as-empty.ts';
import { decodingCloseTakenForABreak } from './decoding-close-taken-for-a-break.ts';
import { decodingCutAtAMegabyte } from './decoding-cut-at-a-megabyte.ts';
import { decodingDetailCutAt65535 } from './decoding-detail-cut-at-65535.ts';
import { decodingDetailMustBeAnObject } from './decoding-detail-must-be-an-object.ts';
import { decodingDetailTrimmed } from './decoding-detail-trimmed.ts';
import { decodingDetailWrittenAgain } from './decoding-detail-written-again.ts';
import { decodingEmptyStringsLeftOut } from './decoding-empty-strings-left-out.ts';
import { decodingEscapedPairsApart } from './decoding-escaped-pairs-apart.ts';
import { decodingEscapedSlashKept } from './decoding-escaped-slash-kept.ts';
import { decodingEventsBeginWithType } from './decoding-events-begin-with-type.ts';
import { decodingEventsSortedAsText } from './decoding-events-sorted-as-text.ts';
import { decodingFieldsBehindEventsLost } from './decoding-fields-behind-events-lost.ts';
import { decodingFirstChunkOnly } from './decoding-first-chunk-only.ts';
import { decodingGzipCutAtLength } from './decoding-gzip-cut-at-length.ts';
import { decodingGzipNotUnpacked } from './decoding-gzip-not-unpacked.ts';
import { decodingHeaderLetterCase } from './decoding-header-letter-case.ts';
import { decodingIdsIn32Bits } from './decoding-ids-in-32-bits.ts';
import { decodingIdsThroughADouble } from './decoding-ids-through-a-double.ts';
import { decodingIdsWithAnExponent } from './decoding-ids-with-an-exponent.ts';
import { decodingInnerFieldsTakenForOuter } from './decoding-inner-fields-taken-for-outer.ts';
import { decodingLastAnswerShared } from './decoding-last-answer-shared.ts';
import { decodingLatin1 } from './decoding-latin-1.ts';
import { decodingLatin1WithoutCharset } from './decoding-latin-1-without-charset.ts';
import { decodingLengthNeeded } from './decoding-length-needed.ts';
import { decodingLineBreakBehindRefused } from './decoding-line-break-behind-refused.ts';
import { decodingLineSeparatorsBreakLines } from './decoding-line-separators-break-lines.ts';
import { decodingMediaTypeLetterCase } from './decoding-media-type-letter-case.ts';
import { decodingMissingDetailIsNullAsText } from './decoding-missing-detail-is-null-as-text.ts';
import { decodingMissingStepNameRefused } from './decoding-missing-step-name-refused.ts';
import { decodingMissingTimeIsTheEpoch } from './decoding-missing-time-is-the-epoch.ts';
import { decodingNewestFirst } from './decoding-newest-first.ts';
import { decodingNoEventsIsAnError } from './decoding-no-events-is-an-error.ts';
import { decodingNoEventsLeftOut } from './decoding-no-events-left-out.ts';
import { decodingNoEventsNoToken } from './decoding-no-events-no-token.ts';
import { decodingNullInAListRefused } from './decoding-null-in-a-list-refused.ts';
import { decodingPiecesDecodedApart } from './decoding-pieces-decoded-apart.ts';
import { decodingRepeatedHeaderRefused } from './decoding-repeated-header-refused.ts';
import { decodingRequestIdLost } from './decoding-request-id-lost.ts';
import { decodingShortReadIsTheEnd } from './decoding-short-read-is-the-end.ts';
import { decodingStatusAlways200 } from './decoding-status-always-200.ts';
import { decodingStatusNeverSet } from './decoding-status-never-set.ts';
import { decodingStepNameLost } from './decoding-step-name-lost.ts';
import { decodingTextNormalised } from './decoding-text-normalised.ts';
import { decodingTimeWithoutMilliseconds } from './decoding-time-without-milliseconds.ts';
import { decodingTokenAsANumber } from './decoding-token-as-a-number.ts';
import { decodingTokenPercentDecoded } from './decoding-token-percent-decoded.ts';
import { decodingTokenTrimmed } from './decoding-token-trimmed.ts';
import { decodingTrailersRefused } from './decoding-trailers-refused.ts';
import { decodingUnicodeEscapesNotRead } from './decoding-unicode-escapes-not-read.ts';
import { decodingUnknownFieldsRefused } from './decoding-unknown-fields-refused.ts';
import { decodingUnknownTypeRefused } from './decoding-unknown-type-refused.ts';
import { decodingUnknownTypeToldAsUnknown } from './decoding-unknown-type-told-as-unknown.ts';

export const decodingFaults: readonly Fault[] = [
  decodingStepNameLost,
  decodingCauseIsItself,
  decodingTimeWithoutMilliseconds,
  decodingNewestFirst,
  decodingRequestIdLost,
  decodingFieldsBehindEventsLost,
  decodingEventsBeginWithType,
  decodingLineBreakBehindRefused,
  decodingBlankBehindColonNotExpected,
  decodingUnknownFieldsRefused,
  decodingNullInAListRefused,
  decodingInnerFieldsTakenForOuter,
  decodingUnknownTypeRefused,
  decodingUnknownTypeToldAsUnknown,
  decodingMissingStepNameRefused,
  decodingMissingDetailIsNullAsText,
  decodingMissingTimeIsTheEpoch,
  decodingIdsThroughADouble,
  decodingIdsIn32Bits,
  decodingIdsWithAnExponent,
  decodingLatin1,
  decodingAstralCharactersLost,
  decodingTextNormalised,
  decodingLineSeparatorsBreakLines,
  decodingUnicodeEscapesNotRead,
  decodingEscapedSlashKept,
  decodingEscapedPairsApart,
  decodingDetailWrittenAgain,
  decodingDetailTrimmed,
  decodingDetailMustBeAnObject,
  decodingEmptyStringsLeftOut,
  decodingNoEventsLeftOut,
  decodingNoEventsIsAnError,
  decodingNoEventsNoToken,
  decoding500EventsAtMost,
  decodingEventsSortedAsText,
  decodingDetailCutAt65535,
  decodingCutAtAMegabyte,
  decodingTokenAsANumber,
  decodingTokenTrimmed,
  decodingTokenPercentDecoded,
  decodingFirstChunkOnly,
  decodingTrailersRefused,
  decodingLengthNeeded,
  decodingPiecesDecodedApart,
  decodingShortReadIsTheEnd,
  decodingCloseReadAsEmpty,
  decodingCloseTakenForABreak,
  decodingGzipNotUnpacked,
  decodingGzipCutAtLength,
  decodingMediaTypeLetterCase,
  decodingCharsetInQuotes,
  decodingLatin1WithoutCharset,
  decodingHeaderLetterCase,
  decodingRepeatedHeaderRefused,
  decoding16HeadersAtMost,
  decodingStatusAlways200,
  decodingStatusNeverSet,
  decodingLastAnswerShared,
];
