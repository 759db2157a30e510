import { isJsonObject, type Json, type JsonObject } from '../protocol/exact-json.ts';
import type { Behaviour, Fields } from './behaviour.ts';
import type { Attempt } from './call.ts';
import { SdkFailure, type TryResult } from './outcome.ts';
import type { Received } from './received.ts';

/** Reads an answer. Throws SdkFailure where it is neither a page nor an error of the service. */
export function readAnswer(behaviour: Behaviour, received: Received, attempt: Attempt): TryResult {
  const incomplete = behaviour.incomplete(received, attempt);
  if (incomplete !== undefined) throw new SdkFailure(incomplete);
  const { status } = received;
  const header = (name: string): string | undefined => behaviour.header(received, name, attempt);
  const bytes = behaviour.unpack(
    behaviour.join(received, attempt),
    header('content-encoding')?.toLowerCase(),
    attempt,
  );
  const text = behaviour.decode(bytes, header('content-type'), attempt);
  const body = parse(behaviour, text, attempt);
  if (behaviour.isRefusal(status, body, attempt)) {
    const refusal = behaviour.readRefusal(status, body, attempt);
    return refusal === undefined
      ? { kind: 'failure', failure: behaviour.unreadableRefusal(status, text, attempt) }
      : { kind: 'refusal', refusal };
  }
  const defect = behaviour.notAPage(body, attempt);
  if (defect !== undefined) throw new SdkFailure({ kind: 'decode', message: defect });
  const object = isJsonObject(body) ? body : {};
  const page = behaviour.readPage(
    object,
    fieldsOf(behaviour, object, attempt),
    (json) => behaviour.readEvent(json, fieldsOf(behaviour, json, attempt), attempt),
    attempt,
  );
  return { kind: 'page', page, status: behaviour.toldStatus(status, attempt) };
}

/** `undefined` where the text is not JSON: for an error answer that is no defect. */
function parse(behaviour: Behaviour, text: string, attempt: Attempt): Json | undefined {
  try {
    return behaviour.parseJson(text, attempt);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function fieldsOf(behaviour: Behaviour, json: JsonObject, attempt: Attempt): Fields {
  const read = (
    name: string,
    by: (value: Json, name: string, attempt: Attempt) => string | undefined,
  ): string | undefined => {
    const value = json[name];
    return value === undefined || value === null ? undefined : by(value, name, attempt);
  };
  return {
    text: (name) => read(name, behaviour.readText),
    integer: (name) => read(name, behaviour.readInteger),
  };
}
