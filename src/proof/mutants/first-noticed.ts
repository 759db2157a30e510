import type { Target } from './targets.ts';
import type * as Trials from './trials.ts';
import { whenDown } from './when-down.ts';

/** The trials of the mutated kit, as it is loaded from the sandbox. */
export type Room = Pick<
  typeof Trials,
  'requirementTrials' | 'otherTrials' | 'faultTrials' | 'openBench' | 'tryOut'
>;

/** Who noticed a mutant, and how, in a line. */
export interface Notice {
  readonly by: string;
  readonly why: string;
}

/** Trials that follow the first which could not be assessed, in the hope of one that fails. */
const FURTHER = 6;

/** What mutants of these targets are tried with. */
export function trialsOf(room: Room, of: readonly Target[]): readonly Trials.Trial[] {
  return [
    ...room.requirementTrials(),
    ...room.otherTrials(),
    ...(of.some(({ faults }) => faults) ? room.faultTrials() : []),
  ];
}

/**
 * The first trial that tells of the mutant. One that could not be assessed tells of it too, but what
 * says outright that something does not hold is looked for behind it: the rest then ends soon.
 */
export async function firstNoticed(
  room: Room,
  trials: readonly Trials.Trial[],
  options: Trials.TrialOptions,
): Promise<Notice | undefined> {
  let bench: Trials.Bench | undefined;
  let vague: Notice | undefined;
  let further = FURTHER;
  const down = whenDown();
  try {
    for (const trial of trials) {
      const outcome = await Promise.race([
        down.happened,
        (async () => {
          if (bench?.place.name !== trial.place.name) {
            await bench?.close();
            bench = undefined;
            bench = await room.openBench(trial.place, options);
          }
          return await room.tryOut(bench, trial);
        })(),
      ]).catch(
        (error: unknown) =>
          `stopped: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
      );
      if (vague !== undefined && further-- === 0) return vague;
      if (outcome === undefined) continue;
      const noticed = { by: trial.id, why: outcome };
      if (!outcome.startsWith('incomplete')) return noticed;
      vague ??= noticed;
    }
    return vague;
  } finally {
    down.end();
    await bench?.close();
  }
}
