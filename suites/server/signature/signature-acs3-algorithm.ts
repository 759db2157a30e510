import type { Requirement } from '../../../src/requirement/requirement.ts';
import { algorithm } from './shared/algorithm.ts';

export const signatureAcs3Algorithm: Requirement = algorithm('SIGNATURE-ACS3-ALGORITHM', 'acs3');
