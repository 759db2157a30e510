import type { Requirement } from '../../../src/requirement/requirement.ts';
import { wrongSecret } from './shared/wrong-secret.ts';

export const signatureAcs3WrongSecret: Requirement = wrongSecret(
  'SIGNATURE-ACS3-WRONG-SECRET',
  'acs3',
);
