import { messageFits } from '../../../src/oracle/message-fits.ts';
import type { Permitted } from '../../../src/oracle/permitted.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { defectCases, defectExamples } from './defect-cases.ts';
import { documentedError } from './documented-error.ts';
import { nothingToJudge } from './nothing-to-judge.ts';
import { sendDefective, type DefectCase } from './send-defective.ts';

/** [page] `%s` stands for the value at fault, or for the name of what is missing. */
export const errorMessageValue: Requirement = requirement({
  id: 'ERROR-MESSAGE-VALUE',
  needs: ['execution'],
  draw: (world) => defectCases(world).filter(hasValue),
  examples: (world) => defectExamples(world).filter(hasValue),
  check: async (input, context) => {
    const exchange = await sendDefective(input, context);
    const { error, message } = documentedError(exchange) ?? context.skip(nothingToJudge.message);
    if (!error.message.includes('%s')) return context.skip(nothingToJudge.value);
    const permitted = context.permitted(exchange);
    if (messageFits(error.code, message, permitted).value) return undefined;
    const wanted = filled(error.code, error.message, permitted);
    return finding(
      text(`a message that names what is wrong: ${wanted}`, `指明有误之处的信息：${wanted}`),
      text(`the message: ${message}`, `信息：${message}`),
    );
  },
});

/** Whether some error of this defect has a value in its message; saves requests. */
function hasValue({ defect }: DefectCase): boolean {
  switch (defect.kind) {
    case 'field':
    case 'skew':
      return true;
    case 'parameter':
      return defect.name !== 'Limit';
    case 'secret':
    case 'tampering':
    case 'media-type':
    case 'execution':
    case 'restricted':
      return false;
  }
}

/** The documented message with the first values that may stand in it; places where any text may stand stay `%s`. */
function filled(code: string, template: string, { errors }: Permitted): string {
  const values = errors.find((error) => error.code === code)?.values ?? [];
  let place = 0;
  return template.replace(/%s/g, () => values[place++]?.[0] ?? '%s');
}
