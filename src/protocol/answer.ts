import { isJsonObject, parseExactJson, type Json, type JsonObject } from './exact-json.ts';
import type { WireResponse } from './wire.ts';

/** An answer that shows a page of a history, well-formed or not: status 2xx and a JSON object without `Code`. */
export interface HistoryAnswer {
  readonly kind: 'history';
  readonly body: JsonObject;
  /** The entries of Events that are objects; empty when Events is not an array. */
  readonly events: readonly JsonObject[];
  /** NextToken where it is a non-empty string. */
  readonly nextToken: string | undefined;
}

/** A refusal whose error code can be read. */
export interface ErrorAnswer {
  readonly kind: 'error';
  readonly code: string;
  readonly message: string | undefined;
  readonly requestId: string | undefined;
  readonly body: JsonObject;
}

/** Anything else: no JSON object, or a refusal without `Code`. */
export interface UnreadableAnswer {
  readonly kind: 'unreadable';
  readonly body: Json | undefined;
}

export type Answer = HistoryAnswer | ErrorAnswer | UnreadableAnswer;

/** What the official clients do not take for an error [sdk]; an extra field is permitted in a page. */
const SUCCESS_CODES: readonly string[] = ['200', 'OK', 'Success', 'success'];

/** Reads an answer. The body decides: one with a `Code` string is an error whatever its status says. */
export function readAnswer(response: WireResponse): Answer {
  const body = parseOrNothing(response.body);
  if (!isJsonObject(body)) return { kind: 'unreadable', body };
  if (typeof body.Code === 'string' && body.Code !== '' && !SUCCESS_CODES.includes(body.Code)) {
    return {
      kind: 'error',
      code: body.Code,
      message: typeof body.Message === 'string' ? body.Message : undefined,
      requestId: typeof body.RequestId === 'string' ? body.RequestId : undefined,
      body,
    };
  }
  if (response.status < 200 || response.status > 299) return { kind: 'unreadable', body };
  const events = Array.isArray(body.Events) ? (body.Events as readonly Json[]) : [];
  const { NextToken } = body;
  return {
    kind: 'history',
    body,
    events: events.filter(isJsonObject),
    nextToken: typeof NextToken === 'string' && NextToken !== '' ? NextToken : undefined,
  };
}

function parseOrNothing(text: string): Json | undefined {
  try {
    return parseExactJson(text);
  } catch {
    return undefined;
  }
}
