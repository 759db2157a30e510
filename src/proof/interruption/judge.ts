import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEvents } from '../../report/read-events.ts';
import { readResults } from '../../report/read-results.ts';
import { parseXml } from '../../testing/parse-xml.ts';
import { findLeaks } from '../hostile-drivers/leaks.ts';
import type { KitEnd } from '../hostile-drivers/run-kit.ts';
import { cutsOf } from './cuts.ts';
import { judgeExit } from './judge-exit.ts';
import { judgeReport } from './judge-report.ts';
import { readLeft } from './left.ts';
import type { Stood, Trial } from './trial.ts';

export type Judged = Pick<Stood, 'against' | 'events' | 'torn' | 'partial' | 'cuts'>;

const STACK = /^\s+at .*:\d+:\d+\)?$/m;

/**
 * What is left of a run must be readable, belong together, and say what it is.
 *
 * @param kept the output folder as it was when the run had ended
 */
export async function judge(
  { id, blow, folder, earlier, seed }: Trial,
  end: KitEnd,
  { kept, tooLate }: { readonly kept: string; readonly tooLate: boolean },
): Promise<Judged> {
  const against: string[] = [];
  const demand = (holds: boolean, what: string): void => {
    if (!holds) against.push(what);
  };
  const files = await readAll(kept);
  const old = await readAll(earlier);
  const { stdout, stderr } = end;

  demand(!end.endless, 'it did not end');
  demand(end.left.length === 0, `it left ${end.left.join(', ')}`);
  demand(!STACK.test(stderr), `stderr has a stack trace: ${stderr.slice(-300)}`);
  const written = [...files].map(([name, content]) => [name, content.toString()] as const);
  against.push(...findLeaks(seed, new Map([['stdout', stdout], ['stderr', stderr], ...written])));

  const found = files.get('events.ndjson');
  const isOld = (name: string): boolean => {
    const before = old.get(name);
    return before !== undefined && files.get(name)?.equals(before) === true;
  };
  const begun = found !== undefined && !isOld('events.ndjson');
  const left = readLeft(found?.toString() ?? '');
  const finished = begun && left.finished;
  const partial = begun && !left.finished;
  against.push(...judgeExit(blow, end, { tooLate, finished, partial }));
  attempt(against, 'the whole lines of events.ndjson', () => readEvents(left.whole));
  const [started] = left.events;
  const own = started?.event === 'run-started' && started.seed === seed;
  demand(!begun || left.events.length === 0 || own, 'events.ndjson does not begin with this run');
  if (tooLate && blow.how === 'signal') {
    demand(finished, 'it was over and did not finish its events');
  }
  // What belongs to the run before stands there only as long as this one has not begun.
  for (const [name, content] of written) {
    if (!REPORTS.includes(name)) continue;
    demand(!begun || !isOld(name), `${name} is that of the run before`);
    attempt(against, name, () => {
      if (name === 'results.json') readResults(content);
      else if (name === 'junit.xml') parseXml(content);
      else if (!content.trimEnd().endsWith('</html>')) throw new Error('it breaks off');
    });
  }
  const others = [...files.keys()].filter((name) => !old.has(name));
  // A second signal ends it in the midst of whatever it does.
  if (blow.how !== 'signal' || (blow.signal !== 'SIGKILL' && !blow.twice)) {
    demand(others.length === 0, `there are files of no use: ${others.join(', ')}`);
  }
  // Where this one wrote nothing, it is the run before that is rendered: as whole as it was.
  against.push(...(await judgeReport(found, join(folder, 'again'), ['en', 'zh'])));
  const cuts =
    blow.how === 'signal' && blow.signal === 'SIGKILL' && found !== undefined
      ? cutsOf(found, `${String(seed)} ${id}`)
      : [];
  for (const [nth, { name, content }] of cuts.entries()) {
    const lang = nth % 2 === 0 ? 'zh' : 'en';
    const told = await judgeReport(content, join(folder, `cut-${String(nth)}`), [lang]);
    against.push(...told.map((each) => `${name}: ${each}`));
  }
  return { against, events: left.lines, torn: left.torn, partial, cuts: cuts.length };
}

const REPORTS: readonly string[] = ['results.json', 'index.html', 'junit.xml'];

function attempt(against: string[], what: string, read: () => unknown): void {
  try {
    read();
  } catch (error) {
    against.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function readAll(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = await readdir(folder).catch(() => []);
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name))] as const),
    ),
  );
}
