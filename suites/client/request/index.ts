import type { ClientRequirement } from '../../../src/requirement/client/client-requirement.ts';
import { requestAction } from './request-action.ts';
import { requestConcurrent } from './request-concurrent.ts';
import { requestExecutionName } from './request-execution-name.ts';
import { requestExtras } from './request-extras.ts';
import { requestFlowName } from './request-flow-name.ts';
import { requestFormat } from './request-format.ts';
import { requestHost } from './request-host.ts';
import { requestLimit } from './request-limit.ts';
import { requestLongValues } from './request-long-values.ts';
import { requestMethod } from './request-method.ts';
import { requestNameAnyText } from './request-name-any-text.ts';
import { requestNextToken } from './request-next-token.ts';
import { requestNoSecret } from './request-no-secret.ts';
import { requestNothingAdded } from './request-nothing-added.ts';
import { requestOne } from './request-one.ts';
import { requestSpace } from './request-space.ts';
import { requestVersion } from './request-version.ts';

/** In the order of the specification. */
export const requestRequirements: readonly ClientRequirement[] = [
  requestMethod,
  requestAction,
  requestVersion,
  requestFormat,
  requestHost,
  requestFlowName,
  requestExecutionName,
  requestNameAnyText,
  requestNextToken,
  requestLimit,
  requestLongValues,
  requestSpace,
  requestNothingAdded,
  requestExtras,
  requestNoSecret,
  requestOne,
  requestConcurrent,
];
