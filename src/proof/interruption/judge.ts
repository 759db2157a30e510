import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommandLine } from '../../cli/command-line.ts';
import { signalExitCode } from '../../cli/exit-code.ts';
import type { Results } from '../../generated/results.ts';
import { readEvents } from '../../report/read-events.ts';
import { readResults } from '../../report/read-results.ts';
import { capturedIo } from '../../testing/captured-io.ts';
import { parseXml } from '../../testing/parse-xml.ts';
import { findLeaks } from '../hostile-drivers/leaks.ts';
import type { KitEnd } from '../hostile-drivers/run-kit.ts';
import type { Trial } from './trial.ts';

export interface Judged {
  readonly against: readonly string[];
  /** Whole lines of events.ndjson. */
  readonly events: number;
  readonly torn: boolean;
}

const STACK = /^\s+at .*:\d+:\d+\)?$/m;
const FINISHED: readonly unknown[] = [0, 1, 3];

/** What is left of a run must be readable, belong together, and say what it is. */
export async function judge(trial: Trial, end: KitEnd, tooLate: boolean): Promise<Judged> {
  const { blow, folder, earlier, seed } = trial;
  const against: string[] = [];
  const demand = (holds: boolean, what: string): void => {
    if (!holds) against.push(what);
  };
  const mounted = blow.how === 'small-disk' || blow.how === 'read-only';
  const files = await readAll(join(folder, mounted ? 'out-kept' : 'out'));
  const old = await readAll(earlier);
  const { stdout, stderr } = end;

  demand(!end.endless, 'it did not end');
  demand(end.left.length === 0, `it left ${end.left.join(', ')}`);
  demand(!STACK.test(stderr), `stderr has a stack trace: ${stderr.slice(-300)}`);
  against.push(...findLeaks(seed, new Map([['stdout', stdout], ['stderr', stderr], ...files])));

  const text = files.get('events.ndjson');
  const begun = text !== undefined && text !== old.get('events.ndjson');
  const whole = text?.slice(0, text.lastIndexOf('\n') + 1) ?? '';
  const last = whole.slice(whole.trimEnd().lastIndexOf('\n') + 1);
  const finished =
    begun && last.startsWith('{"event":"run-finished"') && !last.includes('"interrupted"');
  against.push(...judgeExit(trial, end, { tooLate, finished }));
  const torn = text !== undefined && whole.length < text.length;
  attempt(against, 'the whole lines of events.ndjson', () => readEvents(whole));
  // What belongs to the run before stands there only as long as this one has not begun.
  for (const name of ['results.json', 'index.html', 'junit.xml']) {
    const content = files.get(name);
    if (content === undefined) continue;
    demand(!begun || content !== old.get(name), `${name} is that of the run before`);
    attempt(against, name, () => {
      if (name === 'results.json') readResults(content);
      else if (name === 'junit.xml') parseXml(content);
      else if (!content.trimEnd().endsWith('</html>')) throw new Error('it breaks off');
    });
  }
  const tidy = blow.how !== 'signal' || blow.signal !== 'SIGKILL';
  const others = [...files.keys()].filter((name) => !old.has(name));
  // A second signal ends it in the midst of whatever it does.
  if (tidy && !(blow.how === 'signal' && blow.twice)) {
    demand(others.length === 0, `there are files of no use: ${others.join(', ')}`);
  }
  if (begun) against.push(...(await judgeReport(trial, text, tooLate)));
  return { against, events: whole.split('\n').length - 1, torn };
}

function judgeExit(
  { blow }: Trial,
  end: KitEnd,
  { tooLate, finished }: { readonly tooLate: boolean; readonly finished: boolean },
): readonly string[] {
  const exit = end.signal ?? end.code;
  const errors = end.stderr.split('\n').filter((line) => line.startsWith('error:'));
  if (blow.how === 'signal') {
    // Before it listens to signals the system ends it, which a shell counts alike.
    const right = [
      blow.signal,
      ...(blow.signal === 'SIGKILL' ? [] : [signalExitCode(blow.signal)]),
    ];
    if (right.some((each) => each === exit)) return [];
    // A signal may come when all is decided. Then nothing may say that it was cut off, or be missing.
    return (tooLate || finished) && FINISHED.includes(exit)
      ? []
      : [`it ended with ${String(exit)} after ${blow.signal}; stderr: ${end.stderr.slice(-300)}`];
  }
  const [error, ...more] = errors;
  if (error === undefined && FINISHED.includes(exit)) {
    // What there was was large enough, or the change came too late.
    return blow.how === 'small-files' || blow.how === 'small-disk' || tooLate
      ? []
      : [`it ended with ${String(exit)} and said nothing of what it could not write`];
  }
  return exit === 2 && error !== undefined && more.length === 0 && error.includes('annot write')
    ? []
    : [`it ended with ${String(exit)}; stderr: ${end.stderr.slice(-300)}`];
}

/** Renders the events as somebody would who finds them. */
async function judgeReport(
  { folder }: Trial,
  text: string,
  tooLate: boolean,
): Promise<readonly string[]> {
  const against: string[] = [];
  for (const [lang, word] of [
    ['en', /Interrupted: /],
    ['zh', /已中断：/],
  ] as const) {
    const out = join(folder, `again-${lang}`);
    const path = join(folder, 'found.ndjson');
    await writeFile(path, text);
    const { io, err } = capturedIo({ cwd: folder });
    const code = await runCommandLine(['report', path, '--out', out, '--lang', lang], io);
    if (!text.includes('\n')) {
      // Not even the first event is whole: there is nothing to report.
      if (code !== 2 || err().trimEnd().includes('\n')) {
        against.push(`report of nothing ended with ${String(code)}: ${err()}`);
      }
      continue;
    }
    if (code !== 0) {
      against.push(`report ended with ${String(code)}: ${err()}`);
      continue;
    }
    const results = JSON.parse(await readFile(join(out, 'results.json'), 'utf8')) as Results;
    const html = await readFile(join(out, 'index.html'), 'utf8');
    const finished = /"event":"run-finished"/.test(text) && results.interrupted === undefined;
    if (finished) continue;
    if (tooLate) against.push('it was over and did not finish its events');
    if (results.interrupted === undefined) against.push('report does not say that it is partial');
    if (results.verdict === 'conformant' || results.verdict === 'partial') {
      against.push(`report of a run that was cut off says ${results.verdict}`);
    }
    if (!word.test(html)) against.push(`the page does not say in ${lang} that it is partial`);
  }
  return against;
}

function attempt(against: string[], what: string, read: () => unknown): void {
  try {
    read();
  } catch (error) {
    against.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function readAll(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder).catch(() => []);
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
    ),
  );
}
