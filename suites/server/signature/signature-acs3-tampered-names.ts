import type { Requirement } from '../../../src/requirement/requirement.ts';
import { tamperedNames } from './shared/tampered-names.ts';

export const signatureAcs3TamperedNames: Requirement = tamperedNames(
  'SIGNATURE-ACS3-TAMPERED-NAMES',
  'acs3',
);
