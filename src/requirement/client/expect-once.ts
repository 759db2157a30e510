import { text, type Text } from '../../text.ts';
import { finding, type Finding } from '../finding.ts';
import { fromWhereTheyPart, isLong, looksLike, writeValue } from './tell-apart.ts';

/**
 * Finds fault unless a field stands in a request once and with this value. `values` are those that it
 * has there; long ones are shown from where they part.
 */
export function expectOnce(
  name: string,
  given: string,
  values: readonly string[],
): Finding | undefined {
  const [value] = values;
  if (values.length === 1 && value === given) return undefined;
  if (values.length === 1 && value !== undefined && isLong(given)) {
    return fromWhereTheyPart(name, given, value);
  }
  const alike = values.some((one) => looksLike(one, given));
  const shown = writeValue(given, alike);
  const expected = text(`${name} ${shown}, once`, `${name} ${shown}，一次`);
  return finding(expected, describeValues(name, values, alike));
}

/**
 * Says which values a field has in a request: `no Limit`, `Limit "60"`, `Limit 2 times: "1", "60"`.
 * `escaped` writes everything beyond ASCII as escapes.
 */
export function describeValues(name: string, values: readonly string[], escaped = false): Text {
  const shown = values.map((value) => writeValue(value, escaped)).join(', ');
  if (values.length === 0) return text(`no ${name}`, `没有 ${name}`);
  if (values.length === 1) return text(`${name} ${shown}`, `${name} ${shown}`);
  const { length } = values;
  return text(`${name} ${length} times: ${shown}`, `${name} 出现 ${length} 次：${shown}`);
}
