import type { Requirement } from '../../../src/requirement/requirement.ts';
import { tamperedMethod } from './shared/tampered-method.ts';

export const signatureAcs3TamperedMethod: Requirement = tamperedMethod(
  'SIGNATURE-ACS3-TAMPERED-METHOD',
  'acs3',
);
