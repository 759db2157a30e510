import type { Fault } from '../fault.ts';
import { accessKeyCodeMisspelt } from './access-key-code-misspelt.ts';
import { actionByPrefix } from './action-by-prefix.ts';
import { actionIgnored } from './action-ignored.ts';
import { actionInvalidArgument } from './action-invalid-argument.ts';
import { authenticationErrorWithoutRequestId } from './authentication-error-without-request-id.ts';
import { dateHeaderOptional } from './date-header-optional.ts';
import { deniedStatus404 } from './denied-status-404.ts';
import { errorCodeStatusText } from './error-code-status-text.ts';
import { errorKeysLowerCase } from './error-keys-lower-case.ts';
import { errorMessageObject } from './error-message-object.ts';
import { errorPageHtml } from './error-page-html.ts';
import { errorRequestIdAtTimes } from './error-request-id-at-times.ts';
import { errorStatus200 } from './error-status-200.ts';
import { errorStatus400 } from './error-status-400.ts';
import { errorWithoutRequestId } from './error-without-request-id.ts';
import { executionByPrefix } from './execution-by-prefix.ts';
import { executionCaseInsensitive } from './execution-case-insensitive.ts';
import { executionGlob } from './execution-glob.ts';
import { executionOfAnyFlow } from './execution-of-any-flow.ts';
import { flowCodeGeneric } from './flow-code-generic.ts';
import { invalidArgumentStatus500 } from './invalid-argument-status-500.ts';
import { largeBodyInternalError } from './large-body-internal-error.ts';
import { largeBodyRefusalCached } from './large-body-refusal-cached.ts';
import { mediaTypeInvalidArgument } from './media-type-invalid-argument.ts';
import { mediaTypeStatus400 } from './media-type-status-400.ts';
import { mediaTypeTextAccepted } from './media-type-text-accepted.ts';
import { mediaTypeUnchecked } from './media-type-unchecked.ts';
import { messageExecutionNamesSwapped } from './message-execution-names-swapped.ts';
import { messageIsCode } from './message-is-code.ts';
import { messageOwnWording } from './message-own-wording.ts';
import { messagePlaceholderLeft } from './message-placeholder-left.ts';
import { messageValueUpperCase } from './message-value-upper-case.ts';
import { messageWrongParameter } from './message-wrong-parameter.ts';
import { missingCommonInternalError } from './missing-common-internal-error.ts';
import { missingExecutionReadsNewest } from './missing-execution-reads-newest.ts';
import { missingHeaderFlowNotExists } from './missing-header-flow-not-exists.ts';
import { missingParameterInvalidArgument } from './missing-parameter-invalid-argument.ts';
import { missingParameterNotExists } from './missing-parameter-not-exists.ts';
import { nameAstralInternalError } from './name-astral-internal-error.ts';
import { nameLongInternalError } from './name-long-internal-error.ts';
import { nameQuoteInternalError } from './name-quote-internal-error.ts';
import { namesCaseInsensitive } from './names-case-insensitive.ts';
import { namesCutAt64 } from './names-cut-at-64.ts';
import { namesDecodedTwice } from './names-decoded-twice.ts';
import { namesEndAtNul } from './names-end-at-nul.ts';
import { namesLikePattern } from './names-like-pattern.ts';
import { namesNormalised } from './names-normalised.ts';
import { namesPathCleaned } from './names-path-cleaned.ts';
import { namesTrimmed } from './names-trimmed.ts';
import { nonceHeaderOptional } from './nonce-header-optional.ts';
import { nonceOptional } from './nonce-optional.ts';
import { ownershipBeforeSignature } from './ownership-before-signature.ts';
import { resourcesBeforeSignature } from './resources-before-signature.ts';
import { severalDefectsInternalError } from './several-defects-internal-error.ts';
import { severalDefectsUnrelatedError } from './several-defects-unrelated-error.ts';
import { signatureStatus401 } from './signature-status-401.ts';
import { timeAfterResources } from './time-after-resources.ts';
import { unknownExecutionEmptyPage } from './unknown-execution-empty-page.ts';
import { unknownExecutionFlowNotExists } from './unknown-execution-flow-not-exists.ts';
import { unknownFlowEmptyPage } from './unknown-flow-empty-page.ts';
import { unknownFlowExecutionNotExists } from './unknown-flow-execution-not-exists.ts';
import { versionHeaderIgnored } from './version-header-ignored.ts';
import { versionIgnored } from './version-ignored.ts';
import { versionLaterAccepted } from './version-later-accepted.ts';
import { versionOptional } from './version-optional.ts';

/** Faults in what is refused, and how. */
export const errorsFaults: readonly Fault[] = [
  signatureStatus401,
  errorStatus200,
  errorStatus400,
  deniedStatus404,
  mediaTypeStatus400,
  invalidArgumentStatus500,
  errorKeysLowerCase,
  errorWithoutRequestId,
  authenticationErrorWithoutRequestId,
  errorPageHtml,
  errorMessageObject,
  errorRequestIdAtTimes,
  accessKeyCodeMisspelt,
  flowCodeGeneric,
  errorCodeStatusText,
  messagePlaceholderLeft,
  messageExecutionNamesSwapped,
  messageWrongParameter,
  messageValueUpperCase,
  messageOwnWording,
  messageIsCode,
  severalDefectsInternalError,
  severalDefectsUnrelatedError,
  resourcesBeforeSignature,
  ownershipBeforeSignature,
  timeAfterResources,
  missingExecutionReadsNewest,
  missingParameterNotExists,
  missingParameterInvalidArgument,
  nonceOptional,
  versionOptional,
  missingCommonInternalError,
  nonceHeaderOptional,
  dateHeaderOptional,
  missingHeaderFlowNotExists,
  unknownFlowEmptyPage,
  unknownExecutionEmptyPage,
  unknownFlowExecutionNotExists,
  unknownExecutionFlowNotExists,
  executionOfAnyFlow,
  namesCaseInsensitive,
  executionCaseInsensitive,
  namesTrimmed,
  namesLikePattern,
  executionGlob,
  namesCutAt64,
  namesEndAtNul,
  executionByPrefix,
  namesNormalised,
  namesDecodedTwice,
  namesPathCleaned,
  nameAstralInternalError,
  nameLongInternalError,
  nameQuoteInternalError,
  actionIgnored,
  actionByPrefix,
  actionInvalidArgument,
  versionIgnored,
  versionHeaderIgnored,
  versionLaterAccepted,
  mediaTypeUnchecked,
  mediaTypeTextAccepted,
  mediaTypeInvalidArgument,
  largeBodyInternalError,
  largeBodyRefusalCached,
];
