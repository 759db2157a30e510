import { parseRequestTime } from '../../protocol/timestamp.ts';
import { text } from '../../text.ts';
import { commonField } from '../common-field.ts';
import { justified, left, type DefectFinder } from '../defect.ts';

/** Request times and the Date header, which the server's clock is read from, both count whole seconds. */
const ROUNDING_MS = 2000;

/** [page] RequestTimeTooSkewed. How large is too large is not on the page: see `Knowledge`. */
export const requestTime: DefectFinder = (reading, { serverNow, insideMs, outsideMs }) => {
  const value = commonField(reading, 'Timestamp') ?? '';
  if (value === '') return [];
  const time = parseRequestTime(value);
  if (time === undefined) {
    if (isFractional(value)) {
      const open = text(
        'whether a request time may have fractions of seconds is not documented',
        '文档没有说明请求时间能否带小数秒',
      );
      return [left(open, 'InvalidArgument', 'RequestTimeTooSkewed')];
    }
    const because = text(`'${value}' is not a request time`, `“${value}”不是请求时间`);
    return [
      {
        rulesOut: 'resources',
        errors: [
          justified('InvalidArgument', because),
          justified('RequestTimeTooSkewed', because, [value]),
        ],
      },
    ];
  }
  const difference = Math.abs(time - serverNow);
  if (difference <= insideMs) return [];
  const because = text(
    `the clocks differ by ${Math.round(difference / 1000)} seconds`,
    `时钟相差 ${Math.round(difference / 1000)} 秒`,
  );
  const skewed = justified('RequestTimeTooSkewed', because, [value]);
  return difference > outsideMs + ROUNDING_MS
    ? [{ rulesOut: 'resources', errors: [skewed] }]
    : [{ rulesOut: 'nothing', errors: [skewed], open: because }];
};

function isFractional(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d+Z$/.test(value);
}
