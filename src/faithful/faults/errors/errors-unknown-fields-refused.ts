import { isJsonObject } from '../../../protocol/exact-json.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A strict decoder, made from the fields that were known at the time. */
export const errorsUnknownFieldsRefused: Fault = {
  id: 'errors-unknown-fields-refused',
  description: text(
    'An error body with a further field is not read',
    '带有其他字段的错误正文无法读取',
  ),
  source: 'sdk: error body',
  caughtBy: ['REFUSAL-BODY'],
  apply: (behaviour) => ({
    ...behaviour,
    readRefusal: (status, body, attempt) =>
      isJsonObject(body) && Object.keys(body).some((name) => !KNOWN.includes(name))
        ? undefined
        : behaviour.readRefusal(status, body, attempt),
  }),
};

const KNOWN: readonly string[] = ['RequestId', 'HostId', 'Code', 'Message', 'Recommend'];
