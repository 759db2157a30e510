import type { Requirement } from '../../../src/requirement/requirement.ts';
import { tamperedMethod } from './shared/tampered-method.ts';

export const signatureRpcTamperedMethod: Requirement = tamperedMethod(
  'SIGNATURE-RPC-TAMPERED-METHOD',
  'rpc',
);
