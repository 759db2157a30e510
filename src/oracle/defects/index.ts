import type { DefectFinder } from '../defect.ts';
import { accessKey } from './access-key.ts';
import { action } from './action.ts';
import { apiVersion } from './api-version.ts';
import { bodyHash } from './body-hash.ts';
import { entitySize } from './entity-size.ts';
import { format } from './format.ts';
import { httpMethod } from './http-method.ts';
import { limit } from './limit.ts';
import { mediaType } from './media-type.ts';
import { missingCommon } from './missing-common.ts';
import { missingNames } from './missing-names.ts';
import { pageToken } from './page-token.ts';
import { permission } from './permission.ts';
import { repeatedParameter } from './repeated-parameter.ts';
import { requestTime } from './request-time.ts';
import { resource } from './resource.ts';
import { securityToken } from './security-token.ts';
import { signatureMatch } from './signature-match.ts';
import { signatureMethod } from './signature-method.ts';
import { undocumentedParameter } from './undocumented-parameter.ts';
import { unsignedHeader } from './unsigned-header.ts';

/** Every sort of defect that the document knows, in no order: none is documented. */
export const defectFinders: readonly DefectFinder[] = [
  // Form
  httpMethod,
  mediaType,
  entitySize,
  missingCommon,
  missingNames,
  repeatedParameter,
  undocumentedParameter,
  action,
  apiVersion,
  format,
  limit,
  pageToken,
  // Authentication
  signatureMethod,
  requestTime,
  accessKey,
  securityToken,
  signatureMatch,
  bodyHash,
  unsignedHeader,
  // Resources
  permission,
  resource,
];
