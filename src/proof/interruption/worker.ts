import type { ChildProcess } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CANARY_ENVIRONMENT } from '../hostile-drivers/canaries.ts';
import { KIT, runKit } from '../hostile-drivers/run-kit.ts';
import { awaitMoment } from './await-moment.ts';
import { judge } from './judge.ts';
import { argvOf, type Blow, type Stood, type Trial } from './trial.ts';

const DRIVER = fileURLToPath(new URL('../../../dist/src/faithful/main.js', import.meta.url));
const MOST_MS = 120_000;
/** A signal that comes sooner counts as the same one once more, in milliseconds. */
const APART_MS = 600;

/** Runs the built kit as a process, does something to it, and judges what is left. */
export default async function work(trial: Trial): Promise<Stood> {
  const { mode, moment, blow, seed, folder, earlier } = trial;
  const out = join(folder, 'out');
  await mkdir(folder, { recursive: true });
  await cp(earlier, out, { recursive: true });
  const before = await readFile(join(earlier, 'events.ndjson'), 'utf8');
  const over = new AbortController();
  let striking: Promise<boolean> = Promise.resolve(false);
  const end = await runKit({
    argv: argvOf(mode, seed, out, DRIVER),
    cwd: folder,
    env: CANARY_ENVIRONMENT,
    mostMs: MOST_MS,
    ...programFor(blow, out),
    onStart(kit) {
      striking = awaitMoment(moment, { out, earlier: before, over: over.signal }).then(
        async (came) => {
          if (came) await strike(kit, blow, out);
          return came;
        },
      );
    },
  });
  over.abort();
  const tooLate = !(await striking) && moves(blow);
  const { against, events, torn } = await judge(trial, end, tooLate);
  const { signal, code, seconds } = end;
  return { id: trial.id, exit: signal ?? code, seconds, events, torn, tooLate, against };
}

/** Whether it is done at a moment, and not there from the beginning. */
function moves({ how }: Blow): boolean {
  return how === 'signal' || how === 'gone';
}

async function strike(kit: ChildProcess, blow: Blow, out: string): Promise<void> {
  if (blow.how === 'signal') {
    kit.kill(blow.signal);
    if (!blow.twice) return;
    await new Promise((resolve) => setTimeout(resolve, APART_MS));
    kit.kill(blow.signal);
  }
  if (blow.how === 'gone') {
    // At once: a folder that is emptied file by file would get another one meanwhile.
    await rename(out, `${out}-gone`);
    await rm(`${out}-gone`, { recursive: true });
    if (blow.replaced) await writeFile(out, 'a file');
  }
}

/** Starts the kit within a shell that sets up what the blow needs. Its files are kept when it ends. */
function programFor(blow: Blow, out: string): { readonly program?: readonly string[] } {
  const kit = [process.execPath, KIT];
  const shell = (script: string): readonly string[] => ['bash', '-c', script, 'bash', ...kit];
  const mounted = (kilobytes: number, meanwhile = ':'): readonly string[] => [
    ...['unshare', '-m'],
    ...shell(`
      mount -t tmpfs -o size=${String(kilobytes)}k tmpfs '${out}' || exit 99
      ( ${meanwhile} ) & watching=$!
      "$@"; code=$?
      kill $watching 2>/dev/null; wait
      mkdir '${out}-kept'; cp -r '${out}/.' '${out}-kept'
      exit $code`),
  ];
  switch (blow.how) {
    case 'small-files':
      return { program: shell(`ulimit -f ${String(blow.kilobytes)}; exec "$@"`) };
    case 'small-disk':
      return { program: mounted(blow.kilobytes) };
    case 'read-only':
      return {
        program: mounted(
          4096,
          `until [ "$(wc -l < '${out}/events.ndjson')" -ge 2 ]; do sleep 0.01; done 2>/dev/null
          mount -o remount,ro '${out}'`,
        ),
      };
    case 'signal':
    case 'gone':
      return {};
  }
}
