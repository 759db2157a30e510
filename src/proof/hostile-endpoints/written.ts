import { requirementCatalogue } from '../../generated/requirements.ts';
import type { Results, RunEvent } from '../../generated/results.ts';
import { createProgress } from '../../cli/progress/progress.ts';
import { styleFor } from '../../cli/style.ts';
import { renderHtml } from '../../report/html/render-html.ts';
import { renderJson } from '../../report/render-json.ts';
import { renderJunit } from '../../report/render-junit.ts';
import { renderTerminal } from '../../report/terminal/render-terminal.ts';
import { parseXml } from '../../testing/parse-xml.ts';

/** All that a run writes and prints, by name. */
export type Written = ReadonlyMap<string, string>;

/** Renders everything that can be rendered of a run, in both languages. */
export function writeAll(events: readonly RunEvent[], results: Results): Written {
  const written = new Map<string, string>();
  written.set('events.ndjson', events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  written.set('results.json', renderJson(results));
  for (const lang of ['en', 'zh'] as const) {
    written.set(`index.${lang}.html`, renderHtml(results, { lang }));
    written.set(`junit.${lang}.xml`, renderJunit(results, { lang }));
    for (const colour of [false, true]) {
      written.set(
        `terminal.${lang}.${colour ? 'colour' : 'plain'}`,
        renderTerminal(results, { lang, colour, width: 100 }),
      );
    }
    for (const isTTY of [false, true]) {
      written.set(
        `progress.${lang}.${isTTY ? 'terminal' : 'pipe'}`,
        progressOf(events, lang, isTTY),
      );
    }
  }
  return written;
}

function progressOf(events: readonly RunEvent[], lang: 'en' | 'zh', isTTY: boolean): string {
  let told = '';
  const output = {
    write: (piece: string): void => {
      told += piece;
    },
    isTTY,
    columns: 100,
  };
  const progress = createProgress({
    output,
    style: styleFor(output, {}),
    width: 100,
    selected: requirementCatalogue.filter(({ side }) => side === 'server').map(({ id }) => id),
    lang,
    now: Date.now,
  });
  for (const event of events) progress.onEvent(event);
  progress.end();
  return told;
}

/** The kit's own colours and its way to clear a line; nothing else may move a terminal. */
const OWN_ESCAPES = /\u001b\[[0-9;]*m|\r\u001b\[2K/g;
const MOVES = /[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** What is wrong with the form of what was written. */
export function malformed(written: Written): readonly string[] {
  return [...written].flatMap(([name, text]) => {
    if (name.endsWith('.xml')) {
      try {
        parseXml(text);
      } catch (error) {
        return [`${name} is not well-formed: ${String(error)}`];
      }
    }
    if (/^(?:terminal|progress)/.test(name)) {
      const bare = text.replace(OWN_ESCAPES, '');
      const moves = MOVES.exec(bare);
      if (moves !== null) {
        return [
          `${name} holds U+${(moves[0].codePointAt(0) ?? 0).toString(16)}: ${JSON.stringify(bare.slice(Math.max(0, moves.index - 40), moves.index + 40))}`,
        ];
      }
    }
    return [];
  });
}
