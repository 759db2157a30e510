import type { Requirement } from '../../../src/requirement/requirement.ts';
import { algorithm } from './shared/algorithm.ts';

export const signatureRpcAlgorithm: Requirement = algorithm('SIGNATURE-RPC-ALGORITHM', 'rpc');
