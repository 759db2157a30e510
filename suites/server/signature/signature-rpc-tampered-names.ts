import type { Requirement } from '../../../src/requirement/requirement.ts';
import { tamperedNames } from './shared/tampered-names.ts';

export const signatureRpcTamperedNames: Requirement = tamperedNames(
  'SIGNATURE-RPC-TAMPERED-NAMES',
  'rpc',
);
