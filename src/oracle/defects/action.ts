import { ACTION } from '../../protocol/sign.ts';
import { text } from '../../text.ts';
import { commonField } from '../common-field.ts';
import { justified, left, type DefectFinder } from '../defect.ts';

/** [page] ActionNotSupported: an operation that does not exist. */
export const action: DefectFinder = (reading) => {
  const value = commonField(reading, 'Action') ?? '';
  if (value === '' || value === ACTION) return [];
  if (value.trim().toLowerCase() === ACTION.toLowerCase()) {
    const open = text(
      `whether '${value}' is another name than ${ACTION} is not documented`,
      `文档没有说明“${value}”与 ${ACTION} 是否不同`,
    );
    return [left(open, 'ActionNotSupported')];
  }
  const because = text(`there is no operation '${value}'`, `没有名为“${value}”的操作`);
  return [{ rulesOut: 'page', errors: [justified('ActionNotSupported', because, [value])] }];
};
