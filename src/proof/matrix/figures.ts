import { requirementCatalogue } from '../../generated/requirements.ts';
import { text } from '../../text.ts';
import type { Figure } from '../part.ts';
import { firstOf, missedBy, unrelated } from './judge.ts';
import type { Row, Side } from './row.ts';

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** What the matrix of one side comes to. */
export function figuresOf(side: Side, rows: readonly Row[]): readonly Figure[] {
  const [en, zh] = side === 'server' ? ['endpoint', '端点'] : ['SDK', 'SDK'];
  const requirements = requirementCatalogue.filter((one) => one.side === side).length;
  const first = rows.flatMap((row) => firstOf(row) ?? []);
  return [
    { name: text(`faults of the ${en}`, `${zh}缺陷`), value: rows.length },
    { name: text(`cells (${en})`, `单元格（${zh}）`), value: rows.length * requirements },
    {
      name: text(
        `faults caught by all that they name (${en})`,
        `被所列要求全部发现的缺陷（${zh}）`,
      ),
      value: rows.filter((row) => missedBy(row).length === 0).length,
    },
    {
      name: text(`faults caught by something unrelated (${en})`, `被无关要求发现的缺陷（${zh}）`),
      value: rows.filter((row) => unrelated(row).length > 0).length,
    },
    {
      name: text(
        `requests until caught, median and most (${en})`,
        `发现前的请求数，中位数与最大值（${zh}）`,
      ),
      value: `${median(first.map(({ requests }) => requests))}, ${Math.max(0, ...first.map(({ requests }) => requests))}`,
    },
    {
      name: text(
        `counterexample in characters, median and most (${en})`,
        `反例长度（字符），中位数与最大值（${zh}）`,
      ),
      value: `${median(first.map(({ size }) => size))}, ${Math.max(0, ...first.map(({ size }) => size))}`,
    },
  ];
}
