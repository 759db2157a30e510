import type { Requirement } from '../../../src/requirement/requirement.ts';
import { securityToken } from './shared/security-token.ts';

export const signatureAcs3SecurityToken: Requirement = securityToken(
  'SIGNATURE-ACS3-SECURITY-TOKEN',
  'acs3',
);
