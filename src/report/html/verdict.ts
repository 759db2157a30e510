import type { Results, Text } from '../../generated/results.ts';
import { grouped } from '../format.ts';
import { headlineOf } from '../headline.ts';
import { outcomeLabels, outcomesInOrder, verdictLabels } from '../labels.ts';
import { groupByReason } from '../reasons.ts';
import { countOf } from '../count-of.ts';
import { foreign } from './foreign.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { say } from './say.ts';
import { sentence } from './sentence.ts';

const REASONS_SHOWN = 3;

/** The verdict in one sentence, what limits it, and the counts. */
export function verdictView(results: Results): Markup {
  const { verdict, subject, summary, requirements } = results;
  const name = subject.endpoint ?? [subject.name, subject.version].filter(Boolean).join(' ');
  return markup`<section class="verdict ${verdict}" aria-labelledby="verdict">
<h1 id="verdict"><span class="mark" aria-hidden="true">${verdictLabels[verdict].mark}</span><span>${say(headlineOf(results))}</span></h1>
<p class="subject"><code>${foreign(name, 300)}</code>${embedded(results)}</p>
${limits(results).map((limit) => markup`<p class="limit">${sentence(limit)}</p>`)}
${verdict === 'incomplete' ? reasons(results) : nothing}
${bar(results)}
<ul class="counts">${outcomesInOrder
    .filter((outcome) => outcome === 'passed' || countOf(summary, outcome) > 0)
    .map(
      (outcome) =>
        markup`<li class="${outcome}"><b>${grouped(countOf(summary, outcome))}</b> <span>${say(outcomeLabels[outcome].name)}</span></li>`,
    )}<li class="all"><b>${grouped(requirements.length)}</b> <span>${say({ en: 'in all', zh: '合计' })}</span></li></ul>
</section>`;
}

function embedded({ subject }: Results): Markup {
  if (subject.embedded !== true) return nothing;
  const faults = subject.faults ?? [];
  const own = { en: 'the kit’s own reference endpoint', zh: '工具自带的参考端点' };
  return faults.length === 0
    ? markup` <span class="aside">${say(own)}</span>`
    : markup` <span class="aside">${say({ en: `${own.en}, with the faults`, zh: `${own.zh}，已注入缺陷：` })} <code>${foreign(faults.join(', '), 300)}</code></span>`;
}

/** What a reader must know beside the headline: who cut the run short, and what it left out. */
function limits({ verdict, summary, interrupted }: Results): readonly Text[] {
  const sentences: Text[] = [];
  if (interrupted !== undefined) {
    sentences.push({
      en: `Interrupted: ${interrupted.en}. What was found until then is shown.`,
      zh: `已中断：${interrupted.zh}。以下为此前的结果。`,
    });
  }
  const { planned, notSelected } = summary;
  if (notSelected > 0) {
    const rest = { en: 'Nothing is known about the rest.', zh: '对其余要求一无所知。' };
    sentences.push(
      verdict === 'partial'
        ? rest
        : {
            en: `Only ${planned} of ${planned + notSelected} requirements were selected. ${rest.en}`,
            zh: `仅选择了 ${planned + notSelected} 条要求中的 ${planned} 条，${rest.zh}`,
          },
    );
  }
  if (verdict !== 'conformant' && summary.deviations > 0) {
    sentences.push({
      en: 'Known deviations are not counted as failures.',
      zh: '已知偏差不计为不通过。',
    });
  }
  return sentences;
}

function reasons({ requirements }: Results): Markup {
  const groups = groupByReason(requirements, 'incomplete');
  const rest = groups.length - REASONS_SHOWN;
  return markup`<ul class="why">${groups
    .slice(0, REASONS_SHOWN)
    .map(
      ({ reason, requirements: members }) =>
        markup`<li>${say({ en: `${members.length} ×`, zh: `${members.length} 条：` })} ${sentence(reason)}</li>`,
    )}${
    rest > 0
      ? markup`<li>${say({ en: `and ${rest} more reasons below`, zh: `另有 ${rest} 个原因，见下文` })}</li>`
      : nothing
  }</ul>`;
}

/** The counts as one bar; it repeats the list beside it, so it is hidden from screen readers. */
function bar({ summary, requirements }: Results): Markup {
  let at = 0;
  const parts = outcomesInOrder.map((outcome) => {
    const width = countOf(summary, outcome);
    const part = markup`<rect class="${outcome}" x="${at}" y="0" width="${width}" height="1"/>`;
    at += width;
    return width === 0 ? nothing : part;
  });
  return markup`<svg class="bar" viewBox="0 0 ${Math.max(requirements.length, 1)} 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts}</svg>`;
}
