import { MOST_EXTRA_REQUESTS, walkScript } from '../../../src/requirement/client/walk-pages.ts';
import type { WalkCallOutcome } from '../../../src/generated/driver-protocol.ts';
import type { WalkPlan } from '../../../src/arbitraries/client/any-walk.ts';
import type { ClientContext, Played } from '../../../src/requirement/client/client-context.ts';
import { describeOutcome } from '../../../src/requirement/client/describe-outcome.ts';
import { finding, type Finding } from '../../../src/requirement/finding.ts';
import { text, type Text } from '../../../src/text.ts';
import { requestsUpTo } from './requests-up-to.ts';

/** What is asked of a walk that could go on for ever. */
export interface WalkEnding {
  /** How it ends, for findings. */
  readonly expected: Text;
  /** Judges a walk that came to an end. */
  readonly judge: (played: Played<WalkCallOutcome>) => Finding | undefined;
}

/**
 * Finds fault with a walk that had to be ended by the endpoint. Any other is judged by how it ended. One
 * that never asked for the last page of the plan is left out.
 */
export async function expectWalkEnds(
  { call, pages }: WalkPlan,
  context: ClientContext,
  { expected, judge }: WalkEnding,
): Promise<Finding | undefined> {
  const played = await context.playWalk(call, walkScript(pages));
  const { requests } = played;
  requestsUpTo(pages.length - 1, { requests, pages }, context);
  if (requests.length <= pages.length + MOST_EXTRA_REQUESTS) return judge(played);
  return finding(
    expected,
    text(
      `no end: ${requests.length} requests, until the endpoint refused`,
      `没有结束：共 ${requests.length} 个请求，直到端点拒绝`,
    ),
  );
}

/** Finds fault unless a walk in which a token comes up again ends with an error. */
export function expectWalkFails(
  plan: WalkPlan,
  context: ClientContext,
): Promise<Finding | undefined> {
  const expected = text(
    'an error: a token was handed out for the second time',
    '错误：令牌被第二次返回',
  );
  return expectWalkEnds(plan, context, {
    expected,
    judge({ outcome, requests: { length } }) {
      if (outcome.outcome !== 'response') return undefined;
      const { en, zh } = describeOutcome(outcome);
      return finding(
        expected,
        text(
          `${en} after ${length} requests, as if it was whole`,
          `${zh}（共 ${length} 个请求），如同完整的历史`,
        ),
      );
    },
  });
}
