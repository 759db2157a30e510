import type { Requirement } from '../../../src/requirement/requirement.ts';
import { errorAction } from './error-action.ts';
import { errorAuthenticationFirst } from './error-authentication-first.ts';
import { errorCodeKnown } from './error-code-known.ts';
import { errorEntitySize } from './error-entity-size.ts';
import { errorEnvelope } from './error-envelope.ts';
import { errorExecutionNotExists } from './error-execution-not-exists.ts';
import { errorFlowNotExists } from './error-flow-not-exists.ts';
import { errorMediaType } from './error-media-type.ts';
import { errorMessageTemplate } from './error-message-template.ts';
import { errorMessageValue } from './error-message-value.ts';
import { errorMissingCommon } from './error-missing-common.ts';
import { errorMissingHeader } from './error-missing-header.ts';
import { errorMissingParameter } from './error-missing-parameter.ts';
import { errorNameAnyText } from './error-name-any-text.ts';
import { errorNameCase } from './error-name-case.ts';
import { errorNameWhole } from './error-name-whole.ts';
import { errorSeveral } from './error-several.ts';
import { errorStatus } from './error-status.ts';
import { errorVersion } from './error-version.ts';

/** In the order of the specification. */
export const errorsRequirements: readonly Requirement[] = [
  errorStatus,
  errorEnvelope,
  errorCodeKnown,
  errorMessageTemplate,
  errorMessageValue,
  errorSeveral,
  errorAuthenticationFirst,
  errorMissingParameter,
  errorMissingCommon,
  errorMissingHeader,
  errorFlowNotExists,
  errorExecutionNotExists,
  errorNameCase,
  errorNameWhole,
  errorNameAnyText,
  errorAction,
  errorVersion,
  errorMediaType,
  errorEntitySize,
];
