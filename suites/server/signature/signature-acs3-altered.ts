import type { Requirement } from '../../../src/requirement/requirement.ts';
import { altered } from './shared/altered.ts';

export const signatureAcs3Altered: Requirement = altered('SIGNATURE-ACS3-ALTERED', 'acs3');
