import { text } from '../../text.ts';
import { silent, written } from './ground.ts';
import type { Variant } from './variant.ts';

const MINUTE = 60_000;

const WINDOW = silent(
  'how large a difference of clocks is too large; 5 minutes are safe to ask for and 15 are named elsewhere',
  '时钟相差多少算过大；要求 5 分钟是稳妥的，另有文档提到 15 分钟',
);

function within(id: string, en: string, zh: string, pastMs: number, futureMs: number): Variant {
  return {
    id,
    title: text(en, zh),
    ground: WINDOW,
    touches: ['window'],
    change: () => ({ timeInWindow: (time, now) => now - time <= pastMs && time - now <= futureMs }),
  };
}

function offset(id: string, en: string, zh: string, clockOffsetMs: number): Variant {
  return {
    id,
    title: text(en, zh),
    ground: written(
      'the request time is compared with the current time, which is the server’s',
      '请求时间与当前时间比较，而当前时间是服务器的',
    ),
    touches: ['clock'],
    clockOffsetMs,
  };
}

export const clockVariants: readonly Variant[] = [
  within(
    'window-5-minutes',
    'a clock window of 5 minutes and a bit',
    '时钟窗口为 5 分钟多一点',
    5 * MINUTE + 2000,
    5 * MINUTE + 2000,
  ),
  within(
    'window-10-minutes',
    'a clock window of 10 minutes',
    '时钟窗口为 10 分钟',
    10 * MINUTE,
    10 * MINUTE,
  ),
  within(
    'window-uneven',
    '15 minutes into the past and 6 into the future',
    '过去 15 分钟、未来 6 分钟',
    15 * MINUTE,
    6 * MINUTE,
  ),
  offset(
    'clock-7-minutes-slow',
    'a server clock 7 minutes slow',
    '服务器时钟慢 7 分钟',
    -7 * MINUTE,
  ),
  offset(
    'clock-7-minutes-fast',
    'a server clock 7 minutes fast',
    '服务器时钟快 7 分钟',
    7 * MINUTE,
  ),
  offset('clock-8-hours-fast', 'a server clock 8 hours fast', '服务器时钟快 8 小时', 480 * MINUTE),
  offset(
    'clock-a-year-fast',
    'a server clock a year fast',
    '服务器时钟快一年',
    365 * 1440 * MINUTE,
  ),
  offset(
    'clock-a-year-slow',
    'a server clock a year slow',
    '服务器时钟慢一年',
    -365 * 1440 * MINUTE,
  ),
  {
    id: 'no-date',
    title: text('no Date header', '没有 Date 响应头'),
    ground: silent('headers of an answer', '响应头'),
    touches: ['date'],
    // Where its clock is off besides, nobody can know how to sign in time.
    leaves: [{ ids: 'any', reason: /plainest .* RequestTimeTooSkewed/ }],
    change: () => ({ dateHeader: () => undefined }),
  },
  {
    id: 'lenient-times',
    title: text(
      'request times with milliseconds, with +00:00 and in lower case are read',
      '可读取带毫秒、带 +00:00 或小写的请求时间',
    ),
    ground: silent(
      'forms of time that ISO 8601 has and the documented one is not',
      'ISO 8601 中与文档不同的时间写法',
    ),
    touches: ['time-form'],
    change: (b) => ({
      parseTime: (written, ...rest) =>
        b.parseTime(written, ...rest) ??
        (/^\d{4}-\d\d-\d\d[tT]\d\d:\d\d:\d\d(\.\d{1,9})?([zZ]|\+00:00)$/.test(written)
          ? orNothing(Date.parse(written.toUpperCase()))
          : undefined),
    }),
  },
];

function orNothing(epochMs: number): number | undefined {
  return Number.isNaN(epochMs) ? undefined : epochMs;
}
