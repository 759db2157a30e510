import type { JsonObject } from '../protocol/exact-json.ts';

/** The step that an event is about. Events without a StepName are taken for one nameless step. */
export function stepOf({ StepName }: JsonObject): string {
  return typeof StepName === 'string' ? StepName : '';
}
