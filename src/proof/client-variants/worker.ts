import { clientRequirements } from '../../../suites/client/index.ts';
import type { Trial, Tried } from '../variants/trial.ts';
import { tryVariants } from '../variants/try-variants.ts';
import { assessClientVariants } from './assess.ts';
import { clientVariants } from './catalogue.ts';

/** Tries one set of permitted variants of an SDK, in a process that spread.ts starts. */
export default function work(trial: Trial): Promise<Tried> {
  const { seed, runs } = trial;
  return tryVariants(trial, clientVariants, clientRequirements, (chosen, requirements) =>
    assessClientVariants(chosen, { requirements, seed, runs }),
  );
}
