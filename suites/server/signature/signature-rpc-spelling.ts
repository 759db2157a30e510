import type { Requirement } from '../../../src/requirement/requirement.ts';
import { spelling } from './shared/spelling.ts';

export const signatureRpcSpelling: Requirement = spelling('SIGNATURE-RPC-SPELLING', 'rpc');
