import type { HistoryEvent } from '../../../history/event.ts';
import { writeExactJson, type JsonObject } from '../../../protocol/exact-json.ts';
import type { Behaviour } from '../../behaviour.ts';
import type { ExecutionRecord } from '../../world.ts';

/** Writes other fields, or other values, than the event has. */
export function rewriteEvent(
  behaviour: Behaviour,
  rewrite: (event: HistoryEvent, execution: ExecutionRecord) => object,
): Behaviour {
  return {
    ...behaviour,
    renderEvent: (event, execution) => writeExactJson(rewrite(event, execution) as JsonObject),
  };
}
