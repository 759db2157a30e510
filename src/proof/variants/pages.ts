import { writeExactJson } from '../../protocol/exact-json.ts';
import { text } from '../../text.ts';
import { should } from './ground.ts';
import type { Variant } from './variant.ts';

const SHORT = should(
  'Limit is how many events are asked for; a page may hold fewer (LIMIT-FULL-PAGES is a SHOULD)',
  'Limit 是请求的事件数；一页可以更少（LIMIT-FULL-PAGES 为 SHOULD）',
);

/** Bytes that a page of the size-bound variant holds at most, besides its first event. */
const PAGE_BYTES = 6000;

export const pageVariants: readonly Variant[] = [
  {
    id: 'pages-of-seven',
    title: text('pages of at most 7 events', '每页最多 7 个事件'),
    ground: SHORT,
    touches: ['page-size'],
    warns: ['LIMIT-FULL-PAGES'],
    change: (b) => ({
      pageEnd: (from, limit, ...rest) => b.pageEnd(from, Math.min(limit, 7), ...rest),
    }),
  },
  {
    id: 'pages-by-size',
    title: text('pages of at most 6 KB', '每页最多 6 KB'),
    ground: SHORT,
    touches: ['page-size'],
    warns: ['LIMIT-FULL-PAGES'],
    change: (b) => ({
      pageEnd: (from, limit, length, execution, call) => {
        const end = b.pageEnd(from, limit, length, execution, call);
        let bytes = 0;
        const at = execution
          .slice(from, end)
          .findIndex((event) => (bytes += writeExactJson({ ...event }).length) > PAGE_BYTES);
        return at < 0 ? end : from + Math.max(1, at);
      },
    }),
  },
  {
    id: 'empty-last-page',
    title: text('an empty page at the end', '末尾有一个空页'),
    ground: should(
      'a walk ends with a page without NextToken; whether that page is empty is a SHOULD (PAGING-LAST-PAGE)',
      '读取以不带 NextToken 的一页结束；该页是否为空只是 SHOULD（PAGING-LAST-PAGE）',
    ),
    touches: ['page-size'],
    warns: ['PAGING-LAST-PAGE'],
    change: () => ({
      nextPosition: (to, _length, _execution, _call, { from }) => (to > from ? to : undefined),
    }),
  },
  {
    id: 'empty-page-after-full-history',
    title: text('an empty page where the last page was just full', '最后一页恰好满时多给一个空页'),
    ground: should(
      'an endpoint that cannot look ahead hands out a token behind a full page (PAGING-LAST-PAGE is a SHOULD)',
      '无法预知后续的端点会在满页后给出令牌（PAGING-LAST-PAGE 为 SHOULD）',
    ),
    touches: ['page-size'],
    warns: ['PAGING-LAST-PAGE'],
    change: (b) => ({
      nextPosition: (to, length, execution, call, page) =>
        to - page.from === page.limit && to > page.from
          ? to
          : b.nextPosition(to, length, execution, call, page),
    }),
  },
];
