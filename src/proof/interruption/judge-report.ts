import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommandLine } from '../../cli/command-line.ts';
import type { Results } from '../../generated/results.ts';
import { capturedIo } from '../../testing/captured-io.ts';
import { readLeft, type Left } from './left.ts';

export type Language = 'en' | 'zh';

/** How `report` ended, and what it rendered. */
export interface Rendered {
  readonly lang: Language;
  readonly code: number;
  readonly stderr: string;
  /** Missing where it rendered nothing. */
  readonly results?: Results;
  readonly html?: string;
}

const PARTIAL: Readonly<Record<Language, RegExp>> = { en: /Interrupted: /, zh: /已中断：/ };

/**
 * Renders a file of events as somebody would who finds it, and judges that.
 *
 * @param content of the file; `undefined`: there is none
 * @param folder to work in, made anew
 */
export async function judgeReport(
  content: Buffer | undefined,
  folder: string,
  languages: readonly Language[],
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'events.ndjson');
  if (content !== undefined) await writeFile(path, content);
  const left = readLeft(content?.toString() ?? '');
  const against: string[] = [];
  for (const lang of languages) {
    const out = join(folder, lang);
    const { io, err } = capturedIo({ cwd: folder });
    const code = await runCommandLine(['report', path, '--out', out, '--lang', lang], io);
    const rendered: Rendered = { lang, code, stderr: err() };
    against.push(
      ...judgeRendered(left, code === 0 ? { ...rendered, ...(await readBack(out)) } : rendered),
    );
  }
  return against;
}

/** What speaks against that which `report` made of these events. */
export function judgeRendered(left: Left, rendered: Rendered): readonly string[] {
  const { lang, code, stderr, results, html } = rendered;
  const [started] = left.events;
  if (started?.event !== 'run-started') {
    // Not even the first event is whole: there is nothing to report.
    return code === 2 && /^error: [^\n]+\n$/.test(stderr)
      ? []
      : [`report of nothing ended with ${String(code)}: ${stderr}`];
  }
  if (code !== 0 || results === undefined || html === undefined) {
    return [`report ended with ${String(code)}: ${stderr}`];
  }
  const against: string[] = [];
  const demand = (holds: boolean, what: string): void => {
    if (!holds) against.push(what);
  };
  const outcomes = new Map<string, string>(started.selected.map((id) => [id, 'incomplete']));
  for (const event of left.events) {
    if (event.event === 'requirement-finished') outcomes.set(event.result.id, event.result.outcome);
  }
  for (const { id, outcome } of results.requirements) {
    const told = outcomes.get(id) ?? 'notSelected';
    demand(outcome === told, `report says ${outcome} of ${id}, the events ${told}`);
  }
  const partial = results.interrupted !== undefined;
  // A run that came to its end may lack results all the same, where it could not write for its own use.
  const lacks = !left.finished || [...outcomes.values()].includes('incomplete');
  demand(
    !lacks || results.verdict === 'incomplete' || results.verdict === 'nonconformant',
    `report of a run that lacks something says ${results.verdict}`,
  );
  if (left.finished) {
    demand(!partial, 'report says that a whole run is partial');
    return against;
  }
  demand(partial, 'report does not say that it is partial');
  demand(PARTIAL[lang].test(html), `the page does not say in ${lang} that it is partial`);
  return against;
}

async function readBack(out: string): Promise<Required<Pick<Rendered, 'results' | 'html'>>> {
  const results = JSON.parse(await readFile(join(out, 'results.json'), 'utf8')) as Results;
  return { results, html: await readFile(join(out, 'index.html'), 'utf8') };
}
