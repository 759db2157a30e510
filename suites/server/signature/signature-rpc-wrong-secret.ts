import type { Requirement } from '../../../src/requirement/requirement.ts';
import { wrongSecret } from './shared/wrong-secret.ts';

export const signatureRpcWrongSecret: Requirement = wrongSecret(
  'SIGNATURE-RPC-WRONG-SECRET',
  'rpc',
);
