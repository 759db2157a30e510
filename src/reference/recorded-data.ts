import {
  isJsonObject,
  parseExactJson,
  type Json,
  type JsonObject,
} from '../protocol/exact-json.ts';
import { eventTypes } from '../history/event-types.ts';
import type { EventType, HistoryEvent } from '../history/event.ts';
import { ReferenceSetupError } from './errors.ts';

/** One recorded history, events as the API answers them. */
export interface RecordedHistory {
  readonly flowName: string;
  readonly executionName: string;
  readonly events: readonly HistoryEvent[];
}

export type RecordedData = readonly RecordedHistory[];

/**
 * Reads recorded histories from JSON: one `{flowName, executionName, events}` or an array of them, with
 * events as the command line shows them [cli]. Ids keep all their digits, fields that are not
 * documented are kept.
 *
 * @throws ReferenceSetupError that says in one line what is wrong and where.
 */
export function readRecordedData(text: string): RecordedData {
  const value = parse(text);
  const list: readonly Json[] = Array.isArray(value) ? (value as readonly Json[]) : [value];
  if (list.length === 0) throw bad('data', 'holds no history', 'give at least one');
  const seen = new Set<string>();
  return list.map((entry, index) => {
    const where = Array.isArray(value) ? `data[${index}]` : 'data';
    const history = readHistory(entry, where);
    const names = JSON.stringify([history.flowName, history.executionName]);
    if (seen.has(names)) {
      throw bad(where, 'names an execution that came before', 'give each execution once');
    }
    seen.add(names);
    return history;
  });
}

function parse(text: string): Json {
  try {
    return parseExactJson(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n', 1)[0] : String(cause);
    throw new ReferenceSetupError(`data: not JSON (${reason ?? ''})`, { cause });
  }
}

function readHistory(entry: Json, where: string): RecordedHistory {
  if (!isJsonObject(entry)) {
    throw bad(where, 'is not an object', 'write {"flowName", "executionName", "events"}');
  }
  const { events } = entry;
  if (!Array.isArray(events)) throw bad(`${where}.events`, 'is not an array', 'list the events');
  return {
    flowName: readName(entry, 'flowName', where),
    executionName: readName(entry, 'executionName', where),
    events: (events as readonly Json[]).map((event, index) =>
      readEvent(event, `${where}.events[${index}]`),
    ),
  };
}

function readName(entry: JsonObject, field: string, where: string): string {
  const value = entry[field];
  if (typeof value === 'string' && value !== '') return value;
  throw bad(`${where}.${field}`, 'is not a name', 'write a string that is not empty');
}

function readEvent(event: Json, where: string): HistoryEvent {
  if (!isJsonObject(event)) throw bad(where, 'is not an object', 'write an event of the API');
  return {
    ...event,
    Type: readType(event, where),
    EventId: readId(event, 'EventId', where),
    Time: readString(event, 'Time', where),
    ScheduleEventId: readId(event, 'ScheduleEventId', where),
    EventDetail: readString(event, 'EventDetail', where),
    StepName: readString(event, 'StepName', where),
  };
}

function readType(event: JsonObject, where: string): EventType {
  const type = eventTypes.find((candidate) => candidate === event.Type);
  if (type === undefined) {
    throw bad(`${where}.Type`, 'is not an event type', 'write one of the 21 documented names');
  }
  return type;
}

function readString(event: JsonObject, field: string, where: string): string {
  const value = event[field];
  if (typeof value === 'string') return value;
  throw bad(`${where}.${field}`, 'is not a string', 'write it as the API does');
}

function readId(event: JsonObject, field: string, where: string): number | bigint {
  const value = event[field];
  if (typeof value === 'bigint' && BigInt.asIntN(64, value) === value) return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw bad(`${where}.${field}`, 'is not a 64-bit integer', 'write plain digits');
}

function bad(where: string, what: string, remedy: string): ReferenceSetupError {
  return new ReferenceSetupError(`${where} ${what}: ${remedy}`);
}
