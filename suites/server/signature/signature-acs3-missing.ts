import type { Requirement } from '../../../src/requirement/requirement.ts';
import { missing } from './shared/missing.ts';

export const signatureAcs3Missing: Requirement = missing('SIGNATURE-ACS3-MISSING', 'acs3');
