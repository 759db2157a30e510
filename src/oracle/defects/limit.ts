import { text } from '../../text.ts';
import { justified, left, type DefectFinder } from '../defect.ts';

const MIN = 1;
const MAX = 999;

/** [page] Limit is an integer in [1,1000): InvalidArgument otherwise. Other spellings of such a number are left open. */
export const limit: DefectFinder = ({ parameters }) => {
  const value = parameters.get('Limit');
  if (value === undefined || isPlain(value)) return [];
  if (mayBeRead(value)) {
    const open = text(
      `whether Limit '${value}' is a number in range is not documented`,
      `文档没有说明 Limit“${value}”是否算作范围内的数`,
    );
    return [left(open, 'InvalidArgument')];
  }
  const because = text(
    `Limit '${value}' is not an integer in [1,1000)`,
    `Limit“${value}”不是 [1,1000) 内的整数`,
  );
  return [{ rulesOut: 'page', errors: [justified('InvalidArgument', because)] }];
};

function isPlain(value: string): boolean {
  return /^[1-9]\d{0,2}$/.test(value);
}

/** Whether some lenient way to read numbers makes an integer in range of it: `007`, `+5`, ` 5`, `1e2`, `0x10`, `1_0`, other digits. */
function mayBeRead(value: string): boolean {
  const spelt = value
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\d)_(?=\d)/g, '');
  if (spelt === '') return true;
  if (/^[+]?\p{Nd}+$/u.test(spelt) && /[^\x00-\x7F]/.test(spelt)) return true;
  const read = Number(spelt);
  return Number.isInteger(read) && read >= MIN && read <= MAX;
}
