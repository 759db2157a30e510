import { text, type Text } from '../../../../src/text.ts';

/** A way to write a moment that is not the documented one. */
export interface TimeForm {
  readonly name: Text;
  /** Other official texts or ISO 8601 have it: observed, never judged. */
  readonly lenient?: boolean;
  /** Writes a moment, in milliseconds since the epoch: the right one, so that only the form is wrong. */
  readonly write: (epochMs: number) => string;
}

export const timeForms: readonly TimeForm[] = [
  form('local time', '本地时间', bare),
  form('local time with a space', '带空格的本地时间', (now) => bare(now).replace('T', ' ')),
  form('a space in place of T', '以空格代替 T', (now) => plain(now).replace('T', ' ')),
  form('offset +08:00', '偏移 +08:00', (now) => `${bare(now + 8 * HOUR_MS)}+08:00`),
  form('offset -0500', '偏移 -0500', (now) => `${bare(now - 5 * HOUR_MS)}-0500`),
  form('date alone', '仅日期', (now) => plain(now).slice(0, 10)),
  form('no seconds', '没有秒', (now) => `${plain(now).slice(0, 16)}Z`),
  form('no separators', '没有分隔符', (now) => plain(now).replace(/[-:]/g, '')),
  form('epoch seconds', '以秒计的时间戳', (now) => String(Math.floor(now / 1000))),
  form('epoch milliseconds', '以毫秒计的时间戳', String),
  form('RFC 1123', 'RFC 1123 格式', (now) => new Date(now).toUTCString()),
  form('negative year', '负年份', (now) => `-${plain(now)}`),
  form('year of six digits', '六位年份', (now) => `+00${plain(now)}`),
  form('year 10000', '10000 年', () => '10000-01-01T00:00:00Z'),
  form('month 13', '13 月', (now) => plain(now).replace(/-\d\d-/, '-13-')),
  form('day 32', '32 日', (now) => plain(now).replace(/-\d\dT/, '-32T')),
  form('hour 25', '25 时', (now) => plain(now).replace(/T\d\d/, 'T25')),
  form('text behind it', '后面带有其他文字', (now) => `${plain(now)}x`),
  form('empty', '空值', () => ''),
  lenient('milliseconds', '带毫秒', (now) => new Date(now).toISOString()),
  lenient('offset +00:00', '偏移 +00:00', (now) => `${bare(now)}+00:00`),
  lenient('lower case t and z', '小写 t 和 z', (now) => plain(now).toLowerCase()),
];

const HOUR_MS = 3_600_000;

function form(en: string, zh: string, write: TimeForm['write']): TimeForm {
  return { name: text(en, zh), write };
}

function lenient(en: string, zh: string, write: TimeForm['write']): TimeForm {
  return { ...form(en, zh, write), lenient: true };
}

function plain(epochMs: number): string {
  return `${bare(epochMs)}Z`;
}

function bare(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 19);
}
