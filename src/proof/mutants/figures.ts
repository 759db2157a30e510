import { text } from '../../text.ts';
import type { Figure } from '../part.ts';
import type { ExplainedMutant, Kind } from './explain.ts';
import { ruledOut, type Score } from './score.ts';
import type { Target } from './targets.ts';

/** A target's figures, for a person to read. */
export function figuresOf(
  { id, title, explained: isExplained, ownTests }: Target,
  score: Score,
  explained: readonly ExplainedMutant[],
): readonly Figure[] {
  const { mutants, noticed, sample, fates, suites } = score;
  const all = sample === mutants;
  const figure = (en: string, zh: string, value: number | string): Figure => ({
    name: text(`${title.en}: ${en}`, `${title.zh}：${zh}`),
    value,
  });
  const count = (wanted: Kind): number => explained.filter(({ kind }) => kind === wanted).length;
  return [
    figure('mutants', '变异体', mutants),
    ...(all ? [] : [figure('of them: the suites were asked first', '其中：先由套件检验', sample)]),
    figure(
      all ? 'noticed by the suites alone' : 'of these: noticed by the suites alone',
      all ? '仅凭套件发现' : '先由套件检验者：仅凭套件发现',
      `${suites.toFixed(1)} %`,
    ),
    figure(
      'these as: not conformant, incomplete, ended by an error, without end',
      '其结果：不符合、不完整、因错误终止、无休止',
      [fates.accused, fates.incomplete, fates.stopped, fates.timeout].join(', '),
    ),
    ...(ownTests.length === 0
      ? []
      : [
          figure(
            "of all: noticed by the suites or the kit's own tests",
            '全部之中：由套件或自身测试发现',
            `${((100 * noticed) / mutants).toFixed(1)} %`,
          ),
        ]),
    figure('noticed by nothing', '未被发现', mutants - noticed),
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
