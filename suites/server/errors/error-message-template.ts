import { messageFits } from '../../../src/oracle/message-fits.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { defectCases, defectExamples } from './defect-cases.ts';
import { documentedError } from './documented-error.ts';
import { nothingToJudge } from './nothing-to-judge.ts';
import { sendDefective } from './send-defective.ts';

/** [page] Each code has a template for its message; that of InvalidArgument is left to the actual error. */
export const errorMessageTemplate: Requirement = requirement({
  id: 'ERROR-MESSAGE-TEMPLATE',
  needs: ['execution'],
  draw: defectCases,
  examples: defectExamples,
  check: async (input, context) => {
    const exchange = await sendDefective(input, context);
    const came = documentedError(exchange) ?? context.skip(nothingToJudge.message);
    const { error, message } = came;
    if (messageFits(error.code, message, context.permitted(exchange)).template) return undefined;
    return finding(
      error.code === 'InvalidArgument'
        ? text('a message that says what is wrong', '说明错误所在的信息')
        : text(
            `the message of ${error.code}: ${error.message}`,
            `${error.code} 的信息：${error.message}`,
          ),
      text(`the message: ${message}`, `信息：${message}`),
    );
  },
});
