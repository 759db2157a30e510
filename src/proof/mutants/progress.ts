import type { MutantResult } from '@stryker-mutator/api/core';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import type { Reporter } from '@stryker-mutator/api/report';

/** Who is told how far Stryker is. */
export interface Listener {
  readonly say: (line: string) => void;
  /** A mutant was tried. */
  readonly mutant?: (result: Readonly<MutantResult>) => void;
}

/** After so many mutants a line is said. */
const EVERY = 100;

let listener: Listener = { say: () => undefined };

/** Tells this one from now on, and nobody else. */
export function listen(to: Listener): void {
  listener = to;
}

let tried = 0;
let planned = 0;

const reporter: Reporter = {
  onDryRunCompleted({ result, timing }) {
    const seconds = (timing.net / 1000).toFixed(0);
    listener.say(`${result.tests.length} trials without a mutant: ${seconds} s`);
  },
  onMutationTestingPlanReady({ mutantPlans }) {
    tried = 0;
    planned = mutantPlans.length;
  },
  onMutantTested(result) {
    tried += 1;
    if (tried % EVERY === 0) listener.say(`${tried} of ${planned} mutants`);
    listener.mutant?.(result);
  },
};

export const strykerPlugins: readonly unknown[] = [
  declareValuePlugin(PluginKind.Reporter, 'told', reporter),
];
