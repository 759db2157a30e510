import type { Results } from '../../generated/results.ts';
import { foreign } from './foreign.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { say } from './say.ts';
import { sentence } from './sentence.ts';
import { words } from './words.ts';

const LONGEST_LOG = 20_000;

/** How the driver behaved, where there is anything to tell: restarts, breaches of the protocol, its log. */
export function driverView({ driver }: Results): Markup {
  if (driver === undefined) return nothing;
  const { restarts, problems, log } = driver;
  if (restarts === 0 && problems.length === 0 && log.trim() === '') return nothing;
  return markup`<h3 id="driver">${say(words.driver)}</h3>
${
  restarts === 0
    ? nothing
    : markup`<p>${say({ en: `It was started again ${restarts} time${restarts === 1 ? '' : 's'}.`, zh: `被重新启动 ${restarts} 次。` })}</p>`
}
${problems.length === 0 ? nothing : markup`<ul>${problems.map((problem) => markup`<li>${sentence(problem)}</li>`)}</ul>`}
${
  log.trim() === ''
    ? nothing
    : markup`<details><summary>${say(words.driverLog)}</summary><pre tabindex="0">${foreign(log, LONGEST_LOG)}</pre></details>`
}`;
}
