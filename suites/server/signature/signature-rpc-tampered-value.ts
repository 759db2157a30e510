import type { Requirement } from '../../../src/requirement/requirement.ts';
import { tamperedValue } from './shared/tampered-value.ts';

export const signatureRpcTamperedValue: Requirement = tamperedValue(
  'SIGNATURE-RPC-TAMPERED-VALUE',
  'rpc',
);
