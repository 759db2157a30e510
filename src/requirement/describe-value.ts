import { writeExactJson, type Json } from '../protocol/exact-json.ts';
import { text, type Text } from '../text.ts';

/** Longer values are cut off in a finding: the exchange beside it has them whole. */
const MAX_LENGTH = 80;

/** A value from the wire, written as JSON; `undefined` stands for a field that is not there. */
export function describeValue(value: Json | undefined): Text {
  if (value === undefined) return text('nothing', '无此字段');
  const json = writeExactJson(value);
  const short = json.length > MAX_LENGTH ? `${json.slice(0, MAX_LENGTH)}…` : json;
  return text(short, short);
}
