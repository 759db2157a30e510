import { byLength, pagePlan, planOf } from '../../../src/arbitraries/page-plan.ts';
import { executionOf } from '../../../src/requirement/execution-of.ts';
import { noToken } from './no-token.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { pageOf } from '../../../src/requirement/walk.ts';
import { writeExactJson, type Json } from '../../../src/protocol/exact-json.ts';
import { text, type Text } from '../../../src/text.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** Tokens are opaque; what they look like is shown. The page's example has "3" behind EventId 2. */
export const pagingTokenForm: Requirement = requirement({
  id: 'PAGING-TOKEN-FORM',
  needs: ['pages'],
  cases: fewerCases(10),
  draw: (world) => pagePlan(world, { minEvents: 3, maxLimit: 10 }),
  examples: (world) =>
    byLength(world, { minEvents: 3 })
      .slice(0, 1)
      .map((execution) => planOf(world, execution, 1)),
  check: async ({ intent, limit }, context) => {
    const { answer } = await context.accept(pageOf(intent, limit, null));
    if (answer.nextToken === undefined) return context.skip(noToken);
    const last = answer.events.at(-1)?.EventId;
    const next = executionOf(intent, context.world).events[answer.events.length]?.EventId;
    context.observe(
      text('NextToken', 'NextToken'),
      formOf(answer.nextToken, { last, next, count: answer.events.length }),
    );
    return undefined;
  },
});

interface Position {
  readonly last: Json | undefined;
  readonly next: Json | undefined;
  readonly count: number;
}

function isId(token: string, id: Json | undefined): boolean {
  return id !== undefined && token === writeExactJson(id);
}

function formOf(token: string, { last, next, count }: Position): Text {
  if (/^\d+$/.test(token)) {
    if (isId(token, next)) {
      return text('a number: the EventId of the next event', '数字：下一个事件的 EventId');
    }
    if (isId(token, last)) {
      return text(
        'a number: the EventId of the last event shown',
        '数字：已显示的最后一个事件的 EventId',
      );
    }
    return token === String(count)
      ? text('a number: how many events were shown', '数字：已显示的事件个数')
      : text('a number', '数字');
  }
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(token)) return text('a UUID', 'UUID');
  const kind = /^[\w+/-]+=*$/.test(token)
    ? text('letters and digits, as of base64', '字母和数字，形如 base64')
    : text('text', '文本');
  // Tens, so that equal forms are counted together.
  const tens = Math.ceil(token.length / 10) * 10;
  return text(`${kind.en}, up to ${tens} characters`, `${kind.zh}，不超过 ${tens} 个字符`);
}
