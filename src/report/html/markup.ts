import { visible } from '../visible.ts';

/** HTML that is safe to put into a page. Only `markup` makes it. */
export interface Markup {
  readonly html: string;
}

/** What may stand in a template: text is escaped, markup is not, nothing is nothing. */
export type Part = string | number | Markup | undefined | readonly Part[];

/**
 * Template of HTML. Every string put into it is escaped for text and for quoted attributes alike,
 * and what could not be seen in it is named; attributes must be quoted.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: String.raw({ raw: strings }, ...parts.map(render)) };
}

/** Nothing at all. */
export const nothing: Markup = { html: '' };

/** Marks the report's own text as HTML: the style and the script, whose hashes the page carries. */
export function trusted(html: string): Markup {
  return { html };
}

function render(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escape(visible(part));
  if ('html' in part) return part.html;
  return part.map(render).join('');
}

function escape(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
