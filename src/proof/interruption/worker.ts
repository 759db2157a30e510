import { cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CANARY_ENVIRONMENT } from '../hostile-drivers/canaries.ts';
import { runKit } from '../hostile-drivers/run-kit.ts';
import { awaitFile, awaitMoment, linesOf } from './await-moment.ts';
import { judge } from './judge.ts';
import { settingFor, temporaryOf } from './program.ts';
import { strike } from './strike.ts';
import { argvOf, type Stood, type Trial } from './trial.ts';

const DRIVER = fileURLToPath(new URL('../../../dist/src/faithful/main.js', import.meta.url));
const MOST_MS = 120_000;

/** Runs the built kit as a process, does something to it, and judges what is left. */
export default async function work(trial: Trial): Promise<Stood> {
  const { id, mode, moment, blow, seed, folder } = trial;
  const out = join(folder, 'out');
  await mkdir(temporaryOf(folder), { recursive: true });
  await cp(trial.earlier, out, { recursive: true });
  const earlier = await readFile(join(trial.earlier, 'events.ndjson'), 'utf8');
  const all = earlier.split('\n').length - 1;
  const { program, kept, mounted } = settingFor(trial);
  const over = new AbortController();
  let striking: Promise<boolean> | undefined;
  let seen: number | undefined;
  const end = await runKit({
    argv: argvOf(mode, seed, out, DRIVER),
    cwd: folder,
    env: { ...CANARY_ENVIRONMENT, TMPDIR: temporaryOf(folder) },
    mostMs: MOST_MS,
    ...(program === undefined ? {} : { program }),
    onStart(kit) {
      if (moment.when === 'always') return;
      striking = (async () => {
        if (mounted !== undefined) await awaitFile(mounted, over.signal);
        // What is mounted for the run alone is seen by way of its process.
        const view = mounted === undefined ? out : `/proc/${String(kit.pid)}/root${out}`;
        const came = await awaitMoment(moment, { out: view, earlier, over: over.signal });
        if (came) {
          seen = linesOf(view, earlier);
          await strike(kit, blow, out);
        }
        return came;
      })();
    },
  });
  over.abort();
  const tooLate = striking !== undefined && !(await striking);
  const judged = await judge(trial, end, { kept, tooLate });
  const struckAt = seen === undefined ? null : Math.min(1, seen / all);
  const exit = end.signal ?? end.code;
  return { id, how: blow.how, exit, seconds: end.seconds, struckAt, ...judged, tooLate };
}
