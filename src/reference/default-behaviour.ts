import type { Behaviour } from './behaviour.ts';
import { defaultAnswers } from './default-answers.ts';
import { defaultChecks } from './default-checks.ts';
import { defaultReading } from './default-reading.ts';
import { defaultSignatures } from './default-signatures.ts';

/** The behaviour without any fault: one reading of the documentation. */
export const defaultBehaviour: Behaviour = {
  ...defaultReading,
  ...defaultChecks,
  ...defaultSignatures,
  ...defaultAnswers,
};
