import type { Requirement } from '../../../src/requirement/requirement.ts';
import { tamperedValue } from './shared/tampered-value.ts';

export const signatureAcs3TamperedValue: Requirement = tamperedValue(
  'SIGNATURE-ACS3-TAMPERED-VALUE',
  'acs3',
);
