import { text } from '../../text.ts';
import { choose } from '../choose.ts';
import type { Part } from '../part.ts';
import { readCauses, unexplained } from './causes.ts';
import { checkMock } from './check-mock.ts';
import { mocks } from './mocks.ts';
import { differences, readRecord, recordOf, type MockRecord } from './record.ts';
import { RUNS, SEED } from './recorded-with.ts';
import { LeftOut } from './set-up.ts';

/**
 * The built kit against mock servers that others wrote. It always draws what the record was made with;
 * the seed of the part chooses the mocks.
 */
export const foreign: Part = {
  id: 'foreign',
  claim: text(
    'Foreign software is judged as recorded: every failure has a cause in the record, and none is a false accusation',
    '对第三方软件的判定与记录一致：每项不通过在记录中都有原因，没有误报',
  ),
  async run({ seed, share, say }) {
    const chosen = choose(mocks, ({ id }) => id, { seed, share });
    const records: MockRecord[] = [];
    const findings: string[] = [];
    const leftOut: string[] = [];
    for (const mock of chosen) {
      try {
        const { exitCode, results, seconds } = await checkMock(mock, { seed: SEED, runs: RUNS });
        const record = recordOf(mock.id, exitCode, results);
        records.push(record);
        findings.push(...differences(await readRecord(mock.id), record));
        say(`${mock.id}: exit ${String(exitCode)}, ${seconds.toFixed(0)} s`);
      } catch (error) {
        if (!(error instanceof LeftOut)) throw error;
        leftOut.push(`${mock.id}: ${error.message}`);
        say(`left out, ${mock.id}: ${error.message}`);
      }
    }
    findings.push(...unexplained(records, await readCauses()));
    const failures = records.reduce((sum, { summary }) => sum + summary.failed, 0);
    return {
      figures: [
        {
          name: text('mock servers that were checked', '检验过的 mock 服务器'),
          value: records.map(({ id }) => id).join(', ') || '0',
        },
        { name: text('failures, each with its cause', '不通过项，均有原因'), value: failures },
        {
          name: text('left out', '略去'),
          value: leftOut.length === 0 ? '0' : leftOut.join('; '),
        },
      ],
      findings,
      data: { seed: SEED, runs: RUNS, leftOut, records },
    };
  },
};
