import type { Requirement } from '../../../src/requirement/requirement.ts';
import { accepted } from './shared/accepted.ts';

export const signatureAcs3Accepted: Requirement = accepted('SIGNATURE-ACS3-ACCEPTED', 'acs3');
