import type { Requirement } from '../../../src/requirement/requirement.ts';
import { accessKey } from './shared/access-key.ts';

export const signatureAcs3AccessKey: Requirement = accessKey('SIGNATURE-ACS3-ACCESS-KEY', 'acs3');
