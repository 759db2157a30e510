import { cut } from '../cut.ts';
import { grouped } from '../format.ts';
import { pieces } from '../visible.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { say } from './say.ts';

/** Text that came from outside: characters that cannot be seen are named, and it is cut at `max`. */
export function foreign(value: string, max: number): Markup {
  const { text, omitted } = cut(value, max);
  const parts = pieces(text).map((piece) =>
    piece.kind === 'plain'
      ? markup`${piece.text}`
      : markup`<span class="hidden-character">${piece.text}</span>`,
  );
  return markup`${parts}${omitted === 0 ? nothing : note(omitted)}`;
}

function note(omitted: number): Markup {
  const n = grouped(omitted);
  return markup` <span class="cut">${say({
    en: `… cut here: ${n} more characters are in results.json`,
    zh: `……此处截断：其余 ${n} 个字符见 results.json`,
  })}</span>`;
}
