import type { Requirement } from '../../../src/requirement/requirement.ts';
import { accepted } from './shared/accepted.ts';

export const signatureRpcAccepted: Requirement = accepted('SIGNATURE-RPC-ACCEPTED', 'rpc');
