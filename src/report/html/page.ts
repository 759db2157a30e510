import { createHash } from 'node:crypto';
import type { Text } from '../../generated/results.ts';
import type { Lang } from '../bilingual.ts';
import { markup, trusted, type Markup } from './markup.ts';
import { say } from './say.ts';
import { script } from './script.ts';
import { words } from './words.ts';

export interface PageContent {
  /** The language that is shown at first. */
  readonly lang: Lang;
  /** What the page is, in its head line and behind the headline in its title. */
  readonly product: Text;
  readonly headline: Text;
  /** The kit that wrote it. */
  readonly generator: string;
  /** All of its style. */
  readonly style: string;
  /** Where the keyboard may go at once: an id within `main`, and what to call it. */
  readonly skip: { readonly to: string; readonly label: Text };
  readonly main: Markup;
  readonly footer: Markup;
}

/** A page that loads nothing: style and script stand in it, and their hashes forbid any other. */
export function htmlPage(content: PageContent): string {
  const { lang, product, generator, style, skip, main, footer } = content;
  const { html } = markup`<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${generator}">
<title>${titleOf(content, lang)}</title>
<style>${trusted(style)}</style>
</head>
<body>
${choice('en', content)}${choice('zh', content)}
<div class="page">
<a class="skip" href="#${skip.to}">${say(skip.label)}</a>
<header class="top"><p class="product">${say(product)}</p>
<p class="languages"><span class="visually-hidden">${say(words.language)}</span><label class="pill" for="lang-en" lang="en-GB">English</label><label class="pill" for="lang-zh" lang="zh-Hans">中文</label></p></header>
<main>
${main}
</main>
<footer><p>${footer}</p></footer>
</div>
<script>${trusted(script)}</script>
</body>
</html>
`;
  return html;
}

/** The switch stands before the page, so that the style alone can follow it. */
function choice(value: Lang, content: PageContent): Markup {
  return markup`<input type="radio" class="choice" name="lang" id="lang-${value}" data-lang="${value === 'zh' ? 'zh-CN' : 'en'}" data-title="${titleOf(content, value)}"${value === content.lang ? markup` checked` : undefined}>`;
}

function titleOf({ headline, product }: PageContent, lang: Lang): string {
  return `${headline[lang]} · ${product[lang]}`;
}

function hash(content: string): Markup {
  return trusted(`'sha256-${createHash('sha256').update(content).digest('base64')}'`);
}
