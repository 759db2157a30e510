import { createHash } from 'node:crypto';
import type { Results, Text } from '../../generated/results.ts';
import type { Lang } from '../bilingual.ts';
import { cutWithNote } from '../cut.ts';
import { headlineOf } from '../headline.ts';
import { findingsView } from './findings.ts';
import { legendView } from './legend.ts';
import { markup, nothing, trusted, type Markup } from './markup.ts';
import { notCheckedView } from './not-checked.ts';
import { observationsView } from './observations.ts';
import { requirementsView } from './requirements.ts';
import { runView } from './run.ts';
import { say } from './say.ts';
import { script } from './script.ts';
import { style } from './style.ts';
import { suiteTable } from './suite-table.ts';
import { verdictView } from './verdict.ts';
import { words } from './words.ts';

export interface HtmlOptions {
  /** The language that is shown at first; the reader can switch. Default `en`. */
  readonly lang?: Lang;
  /** Where results.json lies, for the replay commands. Default `results.json`. */
  readonly resultsPath?: string;
}

/** The report as one page that loads nothing: style and script stand in it, and their hashes forbid any other. */
export function renderHtml(
  results: Results,
  { lang = 'en', resultsPath = 'results.json' }: HtmlOptions = {},
): string {
  const headline = headlineOf(results);
  const observed = results.requirements.some(({ observations }) => observations.length > 0);
  const { html } = markup`<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${kitOf(results)}">
<title>${pageTitle(headline, lang)}</title>
<style>${trusted(style)}</style>
</head>
<body>
${language('en', headline, lang)}${language('zh', headline, lang)}
<div class="page">
<a class="skip" href="#findings">${say(words.skip)}</a>
<header class="top"><p class="product">${say(words.product)}</p>
<p class="languages"><span class="visually-hidden">${say(words.language)}</span><label class="pill" for="lang-en" lang="en-GB">English</label><label class="pill" for="lang-zh" lang="zh-Hans">中文</label></p></header>
<main>
${verdictView(results)}
<nav aria-labelledby="contents"><span class="visually-hidden" id="contents">${say(words.contents)}</span>
<a href="#findings">${say(words.first)}</a> <a href="#run">${say(words.run)}</a> <a href="#suites">${say(words.bySuite)}</a> ${
    observed ? markup`<a href="#open">${say(words.openShort)}</a> ` : nothing
  }<a href="#requirements">${say(words.all)}</a> <a href="#not-checked">${say(words.notCheckedShort)}</a> <a href="#legend">${say(words.legend)}</a></nav>
${findingsView(results, resultsPath)}
${runView(results)}
${suiteTable(results)}
${observationsView(results)}
${requirementsView(results)}
${notCheckedView(results)}
${legendView()}
</main>
<footer><p>${kitOf(results)} · ${say(footer(results))}</p></footer>
</div>
<script>${trusted(script)}</script>
</body>
</html>
`;
  return html;
}

/** The switch stands before the page, so that the style alone can follow it. */
function language(value: Lang, headline: Text, chosen: Lang): Markup {
  return markup`<input type="radio" class="choice" name="lang" id="lang-${value}" data-lang="${value === 'zh' ? 'zh-CN' : 'en'}" data-title="${pageTitle(headline, value)}"${value === chosen ? markup` checked` : nothing}>`;
}

function pageTitle(headline: Text, lang: Lang): string {
  return `${headline[lang]} · ${words.product[lang]}`;
}

function kitOf({ kit }: Results): string {
  return cutWithNote(`${kit.name} ${kit.version}`, 60);
}

function footer({ seed }: Results): Text {
  return {
    en: `seed ${seed}; the same seed draws the same requests`,
    zh: `种子 ${seed}；相同的种子生成相同的请求`,
  };
}

function hash(content: string): Markup {
  return trusted(`'sha256-${createHash('sha256').update(content).digest('base64')}'`);
}
