import type { Requirement } from '../../../src/requirement/requirement.ts';
import { accessKey } from './shared/access-key.ts';

export const signatureRpcAccessKey: Requirement = accessKey('SIGNATURE-RPC-ACCESS-KEY', 'rpc');
