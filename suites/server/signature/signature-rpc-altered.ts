import type { Requirement } from '../../../src/requirement/requirement.ts';
import { altered } from './shared/altered.ts';

export const signatureRpcAltered: Requirement = altered('SIGNATURE-RPC-ALTERED', 'rpc');
