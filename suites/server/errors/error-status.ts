import { statusesOf } from '../../../src/oracle/error-catalogue.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { defectCases, defectExamples } from './defect-cases.ts';
import { nothingToJudge } from './nothing-to-judge.ts';
import { sendDefective } from './send-defective.ts';

/** [page] The table of errors gives one status for each code; whether the code is right is judged elsewhere. */
export const errorStatus: Requirement = requirement({
  id: 'ERROR-STATUS',
  needs: ['execution'],
  draw: defectCases,
  examples: defectExamples,
  check: async (input, context) => {
    const { answer, response } = await sendDefective(input, context);
    if (answer.kind !== 'error') return context.skip(nothingToJudge.code);
    const statuses = statusesOf(answer.code, context.world.profile);
    // A code that nobody knows has no status either: ERROR-CODE-KNOWN.
    if (statuses.length === 0) return context.skip();
    if (statuses.includes(response.status)) return undefined;
    const wanted = statuses.join(' / ');
    return finding(
      text(`status ${wanted} with ${answer.code}`, `${answer.code} 的状态码为 ${wanted}`),
      text(
        `status ${response.status} with ${answer.code}`,
        `${answer.code} 的状态码为 ${response.status}`,
      ),
    );
  },
});
