import type { Requirement } from '../../../src/requirement/requirement.ts';
import { securityToken } from './shared/security-token.ts';

export const signatureRpcSecurityToken: Requirement = securityToken(
  'SIGNATURE-RPC-SECURITY-TOKEN',
  'rpc',
);
