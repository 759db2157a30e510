import { isJsonObject } from '../../../protocol/exact-json.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A strict decoder that takes every field for a required one. */
export const errorsHostIdDemanded: Fault = {
  id: 'errors-host-id-demanded',
  description: text('An error body without HostId is not read', '没有 HostId 的错误正文无法读取'),
  source: 'sdk: error body',
  caughtBy: ['REFUSAL-BODY'],
  apply: (behaviour) => ({
    ...behaviour,
    readRefusal: (status, body, attempt) =>
      isJsonObject(body) && body.HostId === undefined
        ? undefined
        : behaviour.readRefusal(status, body, attempt),
  }),
};
