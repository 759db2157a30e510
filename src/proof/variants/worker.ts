import { serverRequirements } from '../../../suites/server/index.ts';
import { assessVariants } from './assess.ts';
import { variants } from './catalogue.ts';
import type { Trial, Tried } from './trial.ts';
import { tryVariants } from './try-variants.ts';

/** Tries one set of permitted variants of an endpoint, in a process that spread.ts starts. */
export default function work(trial: Trial): Promise<Tried> {
  const { seed, runs, short } = trial;
  return tryVariants(trial, variants, serverRequirements, (chosen, requirements) =>
    assessVariants(chosen, { requirements, seed, runs, short }),
  );
}
