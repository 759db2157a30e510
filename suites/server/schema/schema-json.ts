import { answeredPageExamples, anyAnsweredPage } from '../../../src/arbitraries/page-place.ts';
import type { Exchange } from '../../../src/protocol/exchange.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { describeAnswer, finding, type Finding } from '../../../src/requirement/finding.ts';
import { openPage } from '../../../src/requirement/open-page.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';

/** [page] The response example is JSON: status 200 and one object, in UTF-8. */
export const schemaJson: Requirement = requirement({
  id: 'SCHEMA-JSON',
  needs: ['answer'],
  cases: fewerCases(3),
  draw: anyAnsweredPage,
  examples: answeredPageExamples,
  check: async (place, context) => {
    // Not `accept`: that would give up on the very answers that are judged here.
    const pages = await openPage(place, (intent) => context.send(intent));
    for (const page of pages) {
      const found = judge(page);
      if (found !== undefined) return found;
      // A refusal to a correct request says nothing about pages.
      if (page.answer.kind !== 'history') await context.accept(page.intent);
      context.observe(text('content-type of a page', '分页结果的 content-type'), contentType(page));
    }
    return undefined;
  },
});

function judge(page: Exchange): Finding | undefined {
  const { status, utf8 } = page.response;
  if (status < 200 || status > 299 || page.answer.kind === 'error') return undefined;
  const expected = text('200 with a JSON object in UTF-8', '200，正文为 UTF-8 编码的 JSON 对象');
  if (page.answer.kind === 'unreadable') {
    return finding(
      expected,
      page.answer.body === undefined
        ? text(`${status} with a body that is not JSON`, `${status}，正文不是 JSON`)
        : text(`${status} with JSON that is no object`, `${status}，正文是 JSON 但不是对象`),
    );
  }
  if (!utf8) {
    return finding(
      expected,
      text(`${status} with bytes that are not UTF-8`, `${status}，正文含有非 UTF-8 字节`),
    );
  }
  return status === 200 ? undefined : finding(expected, describeAnswer(page));
}

function contentType({ response }: Exchange): ReturnType<typeof text> {
  const value = response.headers.find(([name]) => name === 'content-type')?.[1];
  return value === undefined ? text('none', '无') : text(value, value);
}
