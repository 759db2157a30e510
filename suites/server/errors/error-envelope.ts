import { isJsonObject } from '../../../src/protocol/exact-json.ts';
import type { Exchange } from '../../../src/protocol/exchange.ts';
import { valueOf } from '../../../src/protocol/parameter.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { text, type Text } from '../../../src/text.ts';
import { defectCases, defectExamples } from './defect-cases.ts';
import { nothingToJudge } from './nothing-to-judge.ts';
import { sendDefective } from './send-defective.ts';

/** [sdk] Every official client reads Code, Message and RequestId of an error. */
export const errorEnvelope: Requirement = requirement({
  id: 'ERROR-ENVELOPE',
  needs: ['execution'],
  draw: defectCases,
  examples: defectExamples,
  check: async (input, context) => {
    const exchange = await sendDefective(input, context);
    if (exchange.answer.kind === 'history') return context.skip(nothingToJudge.refusal);
    const observed = whatIsWrong(exchange);
    if (observed === undefined) return undefined;
    return finding(
      text(
        'a JSON object with the strings Code, Message and RequestId',
        '含有字符串 Code、Message 和 RequestId 的 JSON 对象',
      ),
      observed,
    );
  },
});

function whatIsWrong({ answer, response }: Exchange): Text | undefined {
  const { status, headers } = response;
  if (!isJsonObject(answer.body)) {
    const type = valueOf(headers, 'content-type') ?? 'no content type';
    return text(
      `${status} with a body that is no JSON object (${type})`,
      `${status}，正文不是 JSON 对象（${type}）`,
    );
  }
  const { Code, Message, RequestId } = answer.body;
  const wrong = [
    ...(isFilled(Code) ? [] : ['Code']),
    // An empty one is a poor message, which ERROR-MESSAGE-TEMPLATE says.
    ...(typeof Message === 'string' ? [] : ['Message']),
    ...(isFilled(RequestId) ? [] : ['RequestId']),
  ];
  if (wrong.length === 0) return undefined;
  const present = Object.keys(answer.body).join(', ');
  return text(
    `${status} without a usable ${wrong.join(', ')} (the body has: ${present})`,
    `${status}，缺少可用的 ${wrong.join('、')}（正文含有：${present}）`,
  );
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
