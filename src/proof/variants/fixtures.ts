import { generateHistory } from '../../history/generate-history.ts';
import type { RecordedData } from '../../reference/index.ts';
import { text } from '../../text.ts';
import { should, silent, written } from './ground.ts';
import type { Variant } from './variant.ts';

const OWN = silent('which executions there are', '有哪些执行');

const TOO_FEW = {
  ids: 'any',
  reason: /it takes|too few cases could be drawn/,
} as const;

function one(seed: number, length: number, firstId?: number | bigint): RecordedData {
  const ending =
    (['succeeded', 'failed', 'stopped', 'timed-out'] as const)[Math.abs(seed) % 4] ?? 'failed';
  return [
    {
      flowName: 'orders',
      executionName: 'run-1',
      events: generateHistory({
        seed,
        length,
        ending,
        ...(firstId === undefined ? {} : { firstId }),
      }),
    },
  ];
}

/** Which executions there are, and what their histories look like. */
export const fixtureVariants: readonly Variant[] = [
  {
    id: 'one-event',
    title: text('one execution of a single event', '只有一个事件的一个执行'),
    ground: OWN,
    touches: ['executions'],
    data: (seed) => one(seed, 1),
    leaves: [TOO_FEW],
  },
  {
    id: 'few-events',
    title: text('one execution of a few events', '只有几个事件的一个执行'),
    ground: OWN,
    touches: ['executions'],
    data: (seed) => one(seed, 2 + (Math.abs(seed) % 8)),
    leaves: [TOO_FEW],
  },
  {
    id: 'one-execution',
    title: text('one execution', '只有一个执行'),
    ground: OWN,
    touches: ['executions'],
    data: (seed) => one(seed, 61 + (Math.abs(seed) % 100)),
    leaves: [TOO_FEW],
  },
  {
    id: 'huge-history',
    title: text('a history of 5,000 events', '5,000 个事件的历史'),
    ground: OWN,
    touches: ['executions'],
    data: (seed) => one(seed, 5000),
    leaves: [TOO_FEW],
  },
  {
    id: 'nothing-runs',
    title: text('no execution that still runs', '没有仍在运行的执行'),
    ground: OWN,
    touches: ['executions'],
    lacks: ({ running }) => running === true,
    leaves: [{ ids: ['PAGING-GROWING', 'PAGING-STABLE'], reason: /still growing/ }],
  },
  {
    id: 'no-other-account',
    title: text('no execution of another account', '没有其他账号的执行'),
    ground: OWN,
    touches: ['executions', 'foreign'],
    lacks: ({ foreign }) => foreign === true,
    leaves: [{ ids: ['ISOLATION-FOREIGN'], reason: /another account/ }],
  },
  {
    id: 'ids-beyond-doubles',
    title: text('ids above 2^53', '大于 2^53 的 id'),
    ground: should(
      'ids are int64; that they begin at 1 is a SHOULD (HISTORY-ID-CONTIGUOUS)',
      'id 为 int64；从 1 开始只是 SHOULD（HISTORY-ID-CONTIGUOUS）',
    ),
    touches: ['executions', 'ids'],
    warns: ['HISTORY-ID-CONTIGUOUS'],
    data: (seed) => one(seed, 130, 2n ** 62n + BigInt(Math.abs(seed))),
    leaves: [TOO_FEW],
  },
  {
    id: 'ids-with-gaps',
    title: text('ids with gaps', '不连续的 id'),
    ground: should(
      'that ids go up by one is a SHOULD (HISTORY-ID-CONTIGUOUS)',
      'id 逐一递增只是 SHOULD（HISTORY-ID-CONTIGUOUS）',
    ),
    touches: ['executions', 'ids'],
    warns: ['HISTORY-ID-CONTIGUOUS'],
    data: (seed) =>
      one(seed, 130).map((history) => ({
        ...history,
        events: history.events.map((event) => ({
          ...event,
          EventId: Number(event.EventId) * 10,
          ScheduleEventId: Number(event.ScheduleEventId) * 10,
        })),
      })),
    leaves: [TOO_FEW],
  },
  {
    id: 'no-causes',
    title: text(
      'events that name no cause (ScheduleEventId 0)',
      '事件不指明起因（ScheduleEventId 为 0）',
    ),
    ground: written('0 stands for no cause', '0 表示没有起因'),
    touches: ['executions', 'ids'],
    data: (seed) =>
      one(seed, 130).map((history) => ({
        ...history,
        events: history.events.map((event) => ({ ...event, ScheduleEventId: 0 })),
      })),
    leaves: [TOO_FEW],
  },
  {
    id: 'everything-at-once',
    title: text('all events in the same millisecond', '所有事件发生在同一毫秒'),
    ground: written('Time does not go back', '时间不倒退'),
    touches: ['executions'],
    data: (seed) =>
      one(seed, 130).map((history) => ({
        ...history,
        events: history.events.map((event) => ({ ...event, Time: '2024-02-29T23:59:59.000Z' })),
      })),
    leaves: [TOO_FEW],
  },
  {
    id: 'wide-details',
    title: text('details of 3 KB in every script', '3 KB、含各种文字的详情'),
    ground: silent(
      'what a detail holds, but that it is a JSON object',
      '详情的内容，只要求是 JSON 对象',
    ),
    touches: ['executions'],
    data: (seed) =>
      one(seed, 80).map((history) => ({
        ...history,
        events: history.events.map((event) => ({
          ...event,
          EventDetail: JSON.stringify({ Code: 'x', 详情: `"\\ \u2028 é 😀 ${'数据'.repeat(500)}` }),
        })),
      })),
    leaves: [TOO_FEW],
  },
];
