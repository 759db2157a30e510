import { documentedErrors } from '../../../src/generated/errors.ts';
import { gatewayError, isThrottling } from '../../../src/oracle/error-catalogue.ts';
import { describeAnswer, finding } from '../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import type { World } from '../../../src/requirement/world.ts';
import { text } from '../../../src/text.ts';
import { defectCases, defectExamples } from './defect-cases.ts';
import { nothingToJudge } from './nothing-to-judge.ts';
import { sendDefective } from './send-defective.ts';

/** [page] lists 14 codes; in the gateway profile those of [gateway] are added. */
export const errorCodeKnown: Requirement = requirement({
  id: 'ERROR-CODE-KNOWN',
  needs: ['execution'],
  draw: defectCases,
  examples: defectExamples,
  check: async (input, context) => {
    const exchange = await sendDefective(input, context);
    if (exchange.answer.kind !== 'error') return context.skip(nothingToJudge.code);
    if (isKnown(exchange.answer.code, context.world)) return undefined;
    return finding(
      context.world.profile === 'gateway'
        ? text('a code of the document or of the gateway', '文档或网关的错误码')
        : text('one of the 14 documented codes', '文档列出的 14 个错误码之一'),
      describeAnswer(exchange),
    );
  },
});

function isKnown(code: string, { profile }: World): boolean {
  return (
    documentedErrors.some((error) => error.code === code) ||
    isThrottling(code) ||
    (profile === 'gateway' && gatewayError(code) !== undefined)
  );
}
