import { isJsonObject } from '../../../protocol/exact-json.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** All fields of the answer in one map, by their names. */
export const decodingInnerFieldsTakenForOuter: Fault = {
  id: 'decoding-inner-fields-taken-for-outer',
  description: text(
    'Fields within an unknown field replace those of the page',
    '未知字段内部的同名字段覆盖了页面的字段',
  ),
  source: 'client: fields to come',
  caughtBy: ['DECODING-UNKNOWN-FIELDS'],
  apply: (behaviour) => ({
    ...behaviour,
    readPage: (body, fields, event, attempt) => {
      const inner = Object.values(body).filter(isJsonObject);
      const token = inner.map(({ NextToken }) => NextToken).find((one) => typeof one === 'string');
      const events = inner.map(({ Events }) => Events).find((one) => Array.isArray(one));
      const page = behaviour.readPage(
        events === undefined ? body : { ...body, Events: events },
        fields,
        event,
        attempt,
      );
      return typeof token === 'string' ? { ...page, NextToken: token } : page;
    },
  }),
};
