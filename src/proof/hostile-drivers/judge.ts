import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { renderHtml } from '../../report/html/render-html.ts';
import { readEvents } from '../../report/read-events.ts';
import { readResults } from '../../report/read-results.ts';
import { parseXml } from '../../testing/parse-xml.ts';
import type { Attack } from './attack.ts';
import { findLeaks } from './leaks.ts';
import type { KitEnd } from './run-kit.ts';

/** The longest that a run may take, in seconds, and the most memory that it may hold, in MB. */
export const MOST_SECONDS = 90;
export const MOST_MB = 1500;
/** The most that one file of a report may hold, in bytes. */
const MOST_BYTES: number = 8 * 2 ** 20;

/** What must not reach a terminal. */
const FOREIGN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const STACK = /^\s+at .*:\d+:\d+\)?$/m;

/** What speaks against the kit after an attack; nothing when it stood. */
export async function judge(
  attack: Attack,
  { end, out, seed }: { readonly end: KitEnd; readonly out: string; readonly seed: number },
): Promise<readonly string[]> {
  const against: string[] = [];
  const demand = (holds: boolean, what: string): void => {
    if (!holds) against.push(what);
  };
  const files = await readAll(out);
  const outputs = new Map([['stdout', end.stdout], ['stderr', end.stderr], ...files]);
  const exit = end.signal ?? end.code;
  demand(!end.endless, `it did not end within ${String(MOST_SECONDS)} s`);
  demand(
    attack.exits.some((code) => code === exit),
    `it ended with ${String(exit)}, and ${attack.exits.join(' or ')} is right; stderr: ${end.stderr.slice(-300)}`,
  );
  demand(end.peakMb <= MOST_MB, `it held ${String(end.peakMb)} MB`);
  demand(attack.leavesGroup === true || end.left.length === 0, `it left ${end.left.join(', ')}`);
  for (const stream of ['stdout', 'stderr'] as const) {
    const foreign = FOREIGN.exec(end[stream]);
    demand(foreign === null, `${stream} has the control ${JSON.stringify(foreign?.[0])}`);
    demand(!STACK.test(end[stream]), `${stream} has a stack trace`);
  }
  for (const [name, { length }] of outputs) {
    demand(length <= MOST_BYTES, `${name} has ${String(length)} characters`);
  }
  demand(
    [...outputs.values()].some((text) => attack.says.test(text)),
    `nothing says ${String(attack.says)}`,
  );
  against.push(...findLeaks(seed, outputs));
  if (end.code !== 2 && !end.endless) against.push(...judgeReports(files));
  return against;
}

function judgeReports(files: ReadonlyMap<string, string>): readonly string[] {
  const against: string[] = [];
  const attempt = (name: string, read: (text: string) => void): void => {
    const text = files.get(name);
    try {
      if (text === undefined) throw new Error('it is missing');
      read(text);
    } catch (error) {
      against.push(
        `${name}: ${error instanceof Error ? error.message.slice(0, 300) : String(error)}`,
      );
    }
  };
  attempt('events.ndjson', readEvents);
  attempt('junit.xml', (text) => {
    if (parseXml(text).children.length === 0) throw new Error('it has no suite');
  });
  attempt('results.json', (text) => {
    const results = readResults(text);
    if (results.verdict === 'conformant') throw new Error('it says conformant');
    for (const lang of ['en', 'zh'] as const) renderHtml(results, { lang, resultsPath: 'r.json' });
  });
  attempt('index.html', (text) => {
    if (!text.isWellFormed()) throw new Error('it is not well-formed Unicode');
  });
  return against;
}

async function readAll(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder).catch(() => []);
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
    ),
  );
}
