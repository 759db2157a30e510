import type { Outcome, RequirementResult } from '../../generated/results.ts';

const FOUND: readonly Outcome[] = ['failed', 'warned', 'incomplete', 'deviation'];

/** Whether an outcome is told about below the table. */
export function hasFinding({ outcome }: RequirementResult): boolean {
  return FOUND.includes(outcome);
}

/** Anchor of what was found in an SDK. */
export function sdkAnchor(sdk: string): string {
  return `sdk-${sdk}`;
}

/** Anchor of one finding. */
export function findingId(sdk: string, requirement: string): string {
  return `${sdk}--${requirement}`;
}
