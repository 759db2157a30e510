import type { Counterexample, RequirementResult, Text } from '../../generated/results.ts';
import { clauseOf, expectedOf, observedOf, reasonOf, titleOf } from '../bilingual.ts';
import { describeSource } from '../describe-source.ts';
import { describeInput } from '../describe-input.ts';
import { duration, grouped } from '../format.ts';
import { basisLabels } from '../labels.ts';
import { replayCommand } from '../replay-command.ts';
import { levelTag, outcomeBadge } from './badge.ts';
import { callView } from './call.ts';
import { exchangeView } from './exchange.ts';
import { foreign } from './foreign.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { say } from './say.ts';
import { sentence } from './sentence.ts';
import { words } from './words.ts';

const LONGEST_REASON = 2_000;
const LONGEST_INPUT = 20_000;

/** One requirement that needs a reader's attention, with all that is known of it. */
export function findingView(result: RequirementResult, resultsPath: string): Markup {
  const { id, outcome, level, basis, source, cases, requests, durationMs } = result;
  // That a failure comes and goes is told beside its counterexample.
  const reason = result.flaky === true ? undefined : reasonOf(result);
  return markup`<article class="finding ${outcome}" id="finding-${id}">
<header><p class="name">${outcomeBadge(outcome)} <code class="id">${foreign(id, 200)}</code></p>
<h4>${sentence(titleOf(result))}</h4>
<p class="clause">${sentence(clauseOf(result))}</p>
<p class="meta">${levelTag(level)} <span>${say(basisLabels[basis].name)}</span> <span>${sentence(describeSource(source))}</span> <span>${say({ en: `${grouped(cases)} case${cases === 1 ? '' : 's'}`, zh: `${grouped(cases)} 个用例` })}</span> <span>${say({ en: `${grouped(requests)} request${requests === 1 ? '' : 's'}`, zh: `${grouped(requests)} 次请求` })}</span> <span>${duration(durationMs)}</span></p></header>
${reason === undefined ? nothing : markup`<p class="reason">${sentence(reason)}</p>`}
${deviation(result)}
${result.counterexample === undefined ? nothing : counterexample(result.counterexample, result, resultsPath)}
</article>`;
}

function counterexample(
  found: Counterexample,
  { id, flaky }: RequirementResult,
  resultsPath: string,
): Markup {
  const { seed, path, input, exchanges, calls = [] } = found;
  return markup`<dl class="versus"><div class="expected"><dt>${say(words.expected)}</dt><dd>${sentence(expectedOf(found))}</dd></div><div class="observed"><dt>${say(words.observed)}</dt><dd>${sentence(observedOf(found))}</dd></div></dl>
<p class="confirmation${flaky === true ? ' flaky' : ''}">${say(confirmation(found, flaky === true))}</p>
<h5>${say(words.input)} <span class="aside">${say(shrunk(found))}</span></h5>
<pre tabindex="0">${foreign(describeInput(input), LONGEST_INPUT)}</pre>
${calls.length === 0 ? nothing : markup`<h5>${say(words.calls)}</h5>${calls.map(callView)}`}
${
  exchanges.length === 0
    ? nothing
    : markup`<h5>${say(words.exchanges)}</h5>${exchanges.map((exchange, index) =>
        exchangeView(exchange, index + 1, index === exchanges.length - 1),
      )}`
}
<h5>${say(words.replay)} <span class="aside">${say({ en: `seed ${seed}, path`, zh: `种子 ${seed}，路径` })} <code>${foreign(path, 200)}</code></span></h5>
<pre class="command" tabindex="0">${foreign(replayCommand(resultsPath, id), 1_000)}</pre>`;
}

function deviation({ deviation: known }: RequirementResult): Markup {
  if (known === undefined) return nothing;
  return markup`<dl class="facts deviation"><div><dt>${say(words.reason)}</dt><dd>${foreign(known.reason, LONGEST_REASON)}</dd></div><div><dt>${say(words.owner)}</dt><dd>${foreign(known.owner, 200)}</dd></div><div><dt>${say(words.expires)}</dt><dd>${foreign(known.expires, 40)}</dd></div>${
    known.code === undefined
      ? nothing
      : markup`<div><dt>${say(words.code)}</dt><dd><code>${foreign(known.code, 200)}</code></dd></div>`
  }</dl>`;
}

function confirmation({ failedTries, tries }: Counterexample, flaky: boolean): Text {
  if (tries === 0) {
    return { en: 'It was not run again.', zh: '未再次运行确认。' };
  }
  if (failedTries === 0) {
    return {
      en: `It failed once and in none of ${tries} tries after that.`,
      zh: `失败过一次，之后再次运行 ${tries} 次均未再现。`,
    };
  }
  return flaky
    ? {
        en: `It comes and goes: run again, it failed in ${failedTries} of ${tries} tries.`,
        zh: `时有时无：再次运行 ${tries} 次，其中 ${failedTries} 次不通过。`,
      }
    : {
        en: `Confirmed: run again, it failed in ${failedTries} of ${tries} tries.`,
        zh: `已确认：再次运行 ${tries} 次，${failedTries} 次不通过。`,
      };
}

function shrunk({ shrinks, shrinkStopped }: Counterexample): Text {
  const done =
    shrinks === 0
      ? { en: 'as it was drawn', zh: '未缩减' }
      : {
          en: `made smaller in ${shrinks} step${shrinks === 1 ? '' : 's'}`,
          zh: `经 ${shrinks} 步缩减`,
        };
  if (shrinkStopped === undefined) return done;
  const limit = {
    requests: { en: 'limit of requests', zh: '请求数上限' },
    time: { en: 'limit of time', zh: '时间上限' },
  }[shrinkStopped];
  return {
    en: `${done.en}; stopped there by the ${limit.en}, so a smaller case may exist`,
    zh: `${done.zh}；因${limit.zh}停止，可能存在更小的用例`,
  };
}
