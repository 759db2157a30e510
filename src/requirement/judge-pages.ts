import type { AcceptedExchange } from '../protocol/exchange.ts';
import { text, type Text } from '../text.ts';
import { describeValue } from './describe-value.ts';
import { finding, type Finding } from './finding.ts';
import { pageViolations, type PageField } from './page-violations.ts';

/** Finds fault with the first page on which this field does not fit the schema. */
export function judgePageField(
  pages: readonly AcceptedExchange[],
  field: PageField,
  expected: Text,
): Finding | undefined {
  for (const { answer } of pages) {
    const violation = pageViolations(answer.body).find((one) => one.field === field);
    if (violation === undefined) continue;
    const { index, value } = violation;
    const where = index === undefined ? field : `${field}[${index}]`;
    const { en, zh } = describeValue(value);
    return finding(expected, text(`${where}: ${en}`, `${where}：${zh}`));
  }
  return undefined;
}
