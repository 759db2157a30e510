import type { Fault } from '../fault.ts';
import { requestActionInCamelCase } from './request-action-in-camel-case.ts';
import { requestActionTwice } from './request-action-twice.ts';
import { requestAstralCharactersLost } from './request-astral-characters-lost.ts';
import { requestEmptySecurityTokenSent } from './request-empty-security-token-sent.ts';
import { requestEmptyTokenSent } from './request-empty-token-sent.ts';
import { requestExecutionNameInLowerCase } from './request-execution-name-in-lower-case.ts';
import { requestFlowNameCutAt64 } from './request-flow-name-cut-at-64.ts';
import { requestFlowNameTwice } from './request-flow-name-twice.ts';
import { requestFormatLeftOut } from './request-format-left-out.ts';
import { requestFormatXml } from './request-format-xml.ts';
import { requestHostWithoutPort } from './request-host-without-port.ts';
import { requestLimit60LeftOut } from './request-limit-60-left-out.ts';
import { requestLimitAsADouble } from './request-limit-as-a-double.ts';
import { requestLimitCappedAt100 } from './request-limit-capped-at-100.ts';
import { requestLimitDefault } from './request-limit-default.ts';
import { requestNamesSwapped } from './request-names-swapped.ts';
import { requestNamesTrimmed } from './request-names-trimmed.ts';
import { requestNullAsText } from './request-null-as-text.ts';
import { requestOptionsShared } from './request-options-shared.ts';
import { requestParametersShared } from './request-parameters-shared.ts';
import { requestPathOfOperation } from './request-path-of-operation.ts';
import { requestPlusNotEncoded } from './request-plus-not-encoded.ts';
import { requestPut } from './request-put.ts';
import { requestSecretAsBasicAuth } from './request-secret-as-basic-auth.ts';
import { requestSecretAsParameter } from './request-secret-as-parameter.ts';
import { requestSentTwice } from './request-sent-twice.ts';
import { requestSpaceAsPlus } from './request-space-as-plus.ts';
import { requestTextNormalised } from './request-text-normalised.ts';
import { requestTokenAsANumber } from './request-token-as-a-number.ts';
import { requestTokenEncodedTwice } from './request-token-encoded-twice.ts';
import { requestTokenPlusAsSpace } from './request-token-plus-as-space.ts';
import { requestValuesCutAt4096 } from './request-values-cut-at-4096.ts';
import { requestVersionLeftOut } from './request-version-left-out.ts';
import { requestVersionOfAnotherProduct } from './request-version-of-another-product.ts';

export const requestFaults: readonly Fault[] = [
  requestPut,
  requestPathOfOperation,
  requestActionInCamelCase,
  requestActionTwice,
  requestVersionOfAnotherProduct,
  requestVersionLeftOut,
  requestFormatLeftOut,
  requestFormatXml,
  requestHostWithoutPort,
  requestFlowNameCutAt64,
  requestFlowNameTwice,
  requestExecutionNameInLowerCase,
  requestNamesSwapped,
  requestNamesTrimmed,
  requestTextNormalised,
  requestAstralCharactersLost,
  requestSpaceAsPlus,
  requestPlusNotEncoded,
  requestTokenEncodedTwice,
  requestTokenPlusAsSpace,
  requestTokenAsANumber,
  requestLimitAsADouble,
  requestLimitCappedAt100,
  requestLimit60LeftOut,
  requestValuesCutAt4096,
  requestLimitDefault,
  requestEmptyTokenSent,
  requestNullAsText,
  requestEmptySecurityTokenSent,
  requestSecretAsBasicAuth,
  requestSecretAsParameter,
  requestSentTwice,
  requestParametersShared,
  requestOptionsShared,
];
