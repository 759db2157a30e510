import { TransportTrouble } from '../probe/errors.ts';
import type { Definition } from '../requirement/requirement.ts';
import { CaseSkipped, CaseTroubled, ControlRefused, Inapplicable } from './case-errors.ts';
import type { CaseRecord } from './case-record.ts';

/** How often a counterexample failed when it was run again, each time signed afresh. */
export interface Confirmation {
  readonly failedTries: number;
  readonly tries: number;
}

/** Tries that must all fail for a failure to count as steady, and tries in all when they do not. */
const STEADY_TRIES = 3;
const FLAKY_TRIES = 20;

/** Runs a counterexample again: three times, and up to twenty when it comes and goes. */
export async function confirm<Input, C extends CaseRecord>(
  definition: Pick<Definition<Input, C>, 'check'>,
  input: Input,
  newContext: () => C,
): Promise<Confirmation> {
  let failedTries = 0;
  let tries = 0;
  while (tries < STEADY_TRIES || (failedTries < tries && tries < FLAKY_TRIES)) {
    const outcome = await once(definition, input, newContext());
    if (outcome === 'stopped') break;
    tries += 1;
    if (outcome === 'failed') failedTries += 1;
  }
  return { failedTries, tries };
}

async function once<Input, C extends CaseRecord>(
  definition: Pick<Definition<Input, C>, 'check'>,
  input: Input,
  context: C,
): Promise<'failed' | 'held' | 'stopped'> {
  try {
    return (await definition.check(input, context)) === undefined ? 'held' : 'failed';
  } catch (error) {
    if (error instanceof TransportTrouble || error instanceof CaseTroubled) return 'stopped';
    if (
      error instanceof CaseSkipped ||
      error instanceof ControlRefused ||
      error instanceof Inapplicable
    )
      return 'held';
    throw error;
  } finally {
    await context.end?.();
  }
}
