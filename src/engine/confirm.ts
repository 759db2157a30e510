import { TransportTrouble } from '../probe/errors.ts';
import type { Exchange } from '../protocol/exchange.ts';
import type { Finding } from '../requirement/finding.ts';
import type { Definition } from '../requirement/requirement.ts';
import type { Text } from '../text.ts';
import type { CaseContext } from './case-context.ts';
import { CaseSkipped, ControlRefused } from './case-errors.ts';

/** How often a counterexample failed when it was run again, each time signed afresh. */
export interface Confirmation {
  readonly failedTries: number;
  readonly tries: number;
  /** What the last try that failed came to. */
  readonly failure?: { readonly finding: Finding; readonly exchanges: readonly Exchange[] };
  /** Why it could not be tried any further. */
  readonly stopped?: Text;
}

/** Tries that must all fail for a failure to count as steady, and tries in all when they do not. */
const STEADY_TRIES = 3;
const FLAKY_TRIES = 20;

/** Runs a counterexample again: three times, and up to twenty when it comes and goes. */
export async function confirm<Input>(
  definition: Definition<Input>,
  input: Input,
  newContext: () => CaseContext,
): Promise<Confirmation> {
  let confirmation: Confirmation = { failedTries: 0, tries: 0 };
  for (;;) {
    const { failedTries, tries } = confirmation;
    const steady = tries >= STEADY_TRIES && failedTries === tries;
    if (steady || tries >= FLAKY_TRIES) return confirmation;
    const context = newContext();
    const outcome = await once(definition, input, context);
    switch (outcome.kind) {
      case 'stopped':
        return { ...confirmation, stopped: outcome.reason };
      case 'held':
        confirmation = { ...confirmation, tries: tries + 1 };
        break;
      case 'failed':
        confirmation = {
          tries: tries + 1,
          failedTries: failedTries + 1,
          failure: { finding: outcome.finding, exchanges: context.exchanges },
        };
    }
  }
}

type Outcome =
  | { readonly kind: 'failed'; readonly finding: Finding }
  | { readonly kind: 'held' }
  | { readonly kind: 'stopped'; readonly reason: Text };

async function once<Input>(
  definition: Definition<Input>,
  input: Input,
  context: CaseContext,
): Promise<Outcome> {
  try {
    const finding = await definition.check(input, context);
    return finding === undefined ? { kind: 'held' } : { kind: 'failed', finding };
  } catch (error) {
    if (error instanceof TransportTrouble) return { kind: 'stopped', reason: error.reason };
    if (error instanceof CaseSkipped || error instanceof ControlRefused) return { kind: 'held' };
    throw error;
  }
}
