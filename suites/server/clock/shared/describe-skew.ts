import { text, type Text } from '../../../../src/text.ts';

const UNITS = [
  { seconds: 365 * 86_400, en: 'year', zh: '年' },
  { seconds: 86_400, en: 'day', zh: '天' },
  { seconds: 3600, en: 'h', zh: '小时' },
  { seconds: 60, en: 'min', zh: '分' },
  { seconds: 1, en: 's', zh: '秒' },
];

/** `request time 16 min 5 s behind the server's clock`: the two largest units of a difference in milliseconds. */
export function describeSkew(skewMs: number): Text {
  const { en, zh } = describeSpan(Math.abs(skewMs));
  if (skewMs === 0) return text("request time at the server's clock", '请求时间与服务器时钟一致');
  return skewMs < 0
    ? text(`request time ${en} behind the server's clock`, `请求时间比服务器时钟慢 ${zh}`)
    : text(`request time ${en} ahead of the server's clock`, `请求时间比服务器时钟快 ${zh}`);
}

/** `16 min 5 s`, from milliseconds, at least 0. */
export function describeSpan(ms: number): Text {
  let rest = Math.round(ms / 1000);
  const parts = UNITS.map(({ seconds, en, zh }) => {
    const count = Math.floor(rest / seconds);
    rest -= count * seconds;
    const plural = seconds >= 86_400 && count !== 1 ? 's' : '';
    return { count, en: `${count} ${en}${plural}`, zh: `${count} ${zh}` };
  });
  const first = parts.findIndex(({ count }) => count > 0);
  if (first < 0) return text('0 s', '0 秒');
  const shown = parts.slice(first, first + 2).filter(({ count }) => count > 0);
  return text(shown.map(({ en }) => en).join(' '), shown.map(({ zh }) => zh).join(' '));
}
