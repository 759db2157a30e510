import type { Requirement } from '../../../src/requirement/requirement.ts';
import { missing } from './shared/missing.ts';

export const signatureRpcMissing: Requirement = missing('SIGNATURE-RPC-MISSING', 'rpc');
