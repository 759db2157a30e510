import { isJsonObject, type Json } from '../../../protocol/exact-json.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A hand-written parser that has no idea of null in a list. */
export const decodingNullInAListRefused: Fault = {
  id: 'decoding-null-in-a-list-refused',
  description: text(
    'An answer with a null within any list cannot be read',
    '任何列表中含有 null 的响应无法读取',
  ),
  source: 'aliyun/aliyun-openapi-java-sdk: JsonReader',
  caughtBy: ['DECODING-UNKNOWN-FIELDS'],
  apply: (behaviour) => ({
    ...behaviour,
    parseJson: (json, attempt) => {
      const body = behaviour.parseJson(json, attempt);
      if (hasNullInList(body)) throw new TypeError('this.token is null');
      return body;
    },
  }),
};

function hasNullInList(json: Json): boolean {
  if (Array.isArray(json)) return json.some((one: Json) => one === null || hasNullInList(one));
  return isJsonObject(json) && Object.values(json).some(hasNullInList);
}
