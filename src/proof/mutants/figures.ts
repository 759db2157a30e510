import { text } from '../../text.ts';
import type { Figure } from '../part.ts';
import type { ExplainedMutant, Kind } from './explain.ts';
import { ruledOut, type Score } from './score.ts';
import type { Target } from './targets.ts';

/** A target's figures, for a person to read. */
export function figuresOf(
  { id, title, explained: isExplained }: Target,
  score: Score,
  explained: readonly ExplainedMutant[],
): readonly Figure[] {
  const { mutants, fates, suites, withOwnTests } = score;
  const figure = (en: string, zh: string, value: number | string): Figure => ({
    name: text(`${title.en}: ${en}`, `${title.zh}：${zh}`),
    value,
  });
  const count = (wanted: Kind): number => explained.filter(({ kind }) => kind === wanted).length;
  return [
    figure('mutants', '变异体', mutants),
    figure('noticed by the suites alone', '仅凭套件发现', `${suites.toFixed(1)} %`),
    figure(
      'of them: not conformant, incomplete, ended by an error, without end',
      '其中：不符合、不完整、因错误终止、无休止',
      [fates.accused, fates.incomplete, fates.stopped, fates.timeout].join(', '),
    ),
    figure("with the kit's own tests", '加上自身测试', `${withOwnTests.toFixed(1)} %`),
    figure('noticed by nothing', '未被发现', fates.survived),
    ...(isExplained
      ? [
          figure(
            'let pass: permitted, nothing can tell, missed',
            '放过者：属允许行为、无从分辨、遗漏',
            [count('permitted'), count('equal'), count('missed')].join(', '),
          ),
          ...(id === 'reference'
            ? [
                figure(
                  'noticed of what the document rules out',
                  '文档所排除者中被发现',
                  `${ruledOut(score, explained).toFixed(1)} %`,
                ),
              ]
            : []),
        ]
      : []),
  ];
}
