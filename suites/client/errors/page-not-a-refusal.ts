import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { anyPage, TWO_EVENTS, withTexts } from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import { documentedErrors } from '../../../src/generated/errors.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { describeOutcome } from '../../../src/requirement/client/describe-outcome.ts';
import { pageAnswer } from '../../../src/requirement/client/scripted-page.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';

const FIELDS = ['EventDetail', 'StepName', 'NextToken', 'Type'] as const;

type Field = (typeof FIELDS)[number];

/** What errors look like, for clients that search the text of an answer. */
const SPEAKING: readonly string[] = [
  'Code',
  'Message',
  'error',
  'Error',
  'Exception',
  'Failed',
  '"Code":"FlowNotExists"',
  '{"Code":"FlowNotExists","Message":"Flow a does not exist."}',
  '{"error":"ExecutionNotExists","cause":"Execution a for flow b does not exist."}',
  '{"RequestId":"a","HostId":"b","Code":"AccessDenied","Message":"c","Recommend":"d"}',
  'Code: 404, Message: not found',
  'HTTP/1.1 500 Internal Server Error',
  '<html><head><title>502 Bad Gateway</title></head></html>',
  'Throttling.User',
  ...documentedErrors.map(({ code }) => code),
];

/** That its fields are read is judged where pages are decoded. */
export const pageNotARefusal: ClientRequirement = clientRequirement({
  id: 'PAGE-NOT-A-REFUSAL',
  needs: [],
  cases: fewerCases(2),
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      page: anyPage(),
      fields: fc.subarray([...FIELDS], { minLength: 1 }),
      speaking: fc.constantFrom(...SPEAKING),
    }),
  examples: (world) => [
    ...SPEAKING.map((speaking) => ({
      ...{ call: plainCall(world), page: TWO_EVENTS, speaking },
      fields: ['EventDetail' as const],
    })),
    ...FIELDS.map((field) => ({
      ...{ call: plainCall(world), page: TWO_EVENTS, speaking: 'Code' },
      fields: [field],
    })),
  ],
  check: async ({ call, page, fields, speaking }, context) => {
    const texts: Partial<Record<Field, string>> = Object.fromEntries(
      fields.map((name) => [name, speaking]),
    );
    const { NextToken = page.NextToken, ...ofEvents } = texts;
    const shown = {
      ...withTexts(page, ofEvents),
      ...(NextToken === undefined ? {} : { NextToken }),
    };
    const { outcome } = await context.play(call, () => pageAnswer(shown));
    if (outcome.outcome === 'response') return undefined;
    const { outcome: plain } = await context.play(call, () => pageAnswer(page));
    if (plain.outcome !== 'response') {
      return context.skip(
        text(
          'the same page is not read either when it speaks of nothing',
          '同一页即使不提及任何错误也未能读取',
        ),
      );
    }
    return finding(
      text('a page, as it is with other texts', '一页结果，与使用其他文本时一样'),
      describeOutcome(outcome),
    );
  },
});
