import { markup, type Markup } from './markup.ts';

/** A table that may be wider than the screen: it scrolls by itself, by keyboard too. */
export function scrollable(labelledBy: string, table: Markup): Markup {
  return markup`<div class="scroll" role="region" tabindex="0" aria-labelledby="${labelledBy}">${table}</div>`;
}
