import type { Results, Text } from '../generated/results.ts';

/** The verdict in one sentence, with its counts. What limits it (partial, known deviations) is part of it. */
export function headlineOf({ verdict, summary, problems = [], interrupted }: Results): Text {
  const { passed, failed, warned, incomplete, deviations, planned, notSelected } = summary;
  switch (verdict) {
    case 'conformant':
      if (deviations > 0) {
        return {
          en: `Conformant with ${count(deviations, 'known deviation')}`,
          zh: `符合，但有 ${deviations} 项已知偏差`,
        };
      }
      return warned > 0
        ? {
            en: `Conformant: every MUST that applies is met; ${count(warned, 'recommendation is', 'recommendations are')} not`,
            zh: `符合：适用的“必须”级要求全部满足，另有 ${warned} 条建议未满足`,
          }
        : {
            en: `Conformant: ${count(passed, 'requirement applies and is met', 'requirements apply and all are met')}`,
            zh: `符合：适用的 ${passed} 条要求全部满足`,
          };
    case 'nonconformant':
      return failed > 0
        ? {
            en: `Not conformant: ${count(failed, 'requirement')} failed`,
            zh: `不符合：${failed} 条要求不通过`,
          }
        : {
            en: `Not conformant: no requirement failed, but the run has ${count(problems.length, 'problem')}`,
            zh: `不符合：没有要求不通过，但运行存在 ${problems.length} 个问题`,
          };
    case 'incomplete':
      if (incomplete > 0) {
        return {
          en: `Incomplete: nothing failed, but ${count(incomplete, 'requirement')} could not be assessed`,
          zh: `未完成：没有要求不通过，但有 ${incomplete} 条要求未能判定`,
        };
      }
      return interrupted === undefined
        ? { en: 'Incomplete: no requirement was assessed', zh: '未完成：没有判定任何要求' }
        : { en: 'Incomplete: the run was interrupted', zh: '未完成：运行被中断' };
    case 'partial': {
      const known = deviations > 0;
      return {
        en: `Partial run: only ${planned} of ${planned + notSelected} requirements were selected; none of them failed${known ? ` but ${count(deviations, 'known deviation')}` : ''}`,
        zh: `部分运行：仅选择 ${planned + notSelected} 条要求中的 ${planned} 条，均未失败${known ? `（除 ${deviations} 项已知偏差外）` : ''}`,
      };
    }
  }
}

function count(n: number, one: string, many: string = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
