import type { JsonObject } from '../protocol/exact-json.ts';

const ENDINGS: readonly unknown[] = [
  'ExecutionSucceeded',
  'ExecutionFailed',
  'ExecutionStopped',
  'ExecutionTimedOut',
];

/** Whether an event says that its execution is over [concept]. */
export function isEnding({ Type }: JsonObject): boolean {
  return ENDINGS.includes(Type);
}
