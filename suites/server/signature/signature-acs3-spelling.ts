import type { Requirement } from '../../../src/requirement/requirement.ts';
import { spelling } from './shared/spelling.ts';

export const signatureAcs3Spelling: Requirement = spelling('SIGNATURE-ACS3-SPELLING', 'acs3');
