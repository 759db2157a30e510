import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { text } from '../../text.ts';
import { choose } from '../choose.ts';
import { KIT, runKit } from '../hostile-drivers/run-kit.ts';
import type { Part } from '../part.ts';
import { spread } from '../spread.ts';
import { planTrials } from './plan.ts';
import { argvOf, type Mode, type Stood, type Trial } from './trial.ts';

const DRIVER = fileURLToPath(new URL('../../../dist/src/faithful/main.js', import.meta.url));

/** Runs of the built kit, as processes, that are killed, or whose files cannot be written. */
export const interruption: Part = {
  id: 'interruption',
  claim: text(
    'A run that is killed at any moment, or cannot write, leaves what it found readable, and nothing that claims more',
    '运行在任何时刻被终止或无法写入时，已得到的结果仍可读取，且不会留下言过其实的内容',
  ),
  async run({ seed, share, say }) {
    if (!existsSync(KIT)) throw new Error('the kit is not built: npm run build');
    const folder = await mkdtemp(join(tmpdir(), 'fnf-proof-'));
    try {
      const wholeMs = {
        run: await measure('run', folder),
        certify: await measure('certify', folder),
      };
      const mounts = canMount(folder);
      if (!mounts) say('full disks and read-only ones are left out: nothing can be mounted here');
      const chosen = choose(planTrials({ seed, wholeMs, mounts }), ({ id }) => id, { seed, share });
      const rows: Stood[] = [];
      await spread<Trial, Stood>({
        worker: new URL('./worker.ts', import.meta.url),
        perProcess: 2,
        items: chosen.map((planned, nth) => ({
          ...planned,
          seed: seed >>> 0,
          folder: join(folder, String(nth)),
          earlier: earlierOf(planned.mode, folder),
        })),
        onResult({ id }, row) {
          rows.push(row);
          if (row.against.length > 0) say(`${id}: ${row.against.join('; ')}`);
        },
      });
      const count = (of: (row: Stood) => boolean): number => rows.filter(of).length;
      const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'].map(
        (signal) => `${signal}: ${String(count(({ id }) => id.includes(signal)))}`,
      );
      return {
        figures: [
          {
            name: text('runs that were cut off or could not write', '被中断或无法写入的运行'),
            value: rows.length,
          },
          { name: text('runs by signal', '按信号计的运行'), value: signals.join(', ') },
          {
            name: text('runs whose files could not be written', '文件无法写入的运行'),
            value: count(({ id }) => !id.includes('SIG')),
          },
          {
            name: text('last lines that were torn off', '被截断的末行'),
            value: count(({ torn }) => torn),
          },
          {
            name: text('runs that were over before the moment came', '在既定时刻之前已结束的运行'),
            value: count(({ tooLate }) => tooLate),
          },
        ],
        findings: rows.flatMap(({ id, against }) => against.map((each) => `${id}: ${each}`)),
        data: { wholeMs, mounts, runs: rows },
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

function earlierOf(mode: Mode, folder: string): string {
  return join(folder, `earlier-${mode}`);
}

/** Makes the earlier run of a mode. Returns how long it took, in milliseconds. */
async function measure(mode: Mode, folder: string): Promise<number> {
  const out = earlierOf(mode, folder);
  const { code, seconds, stderr } = await runKit({
    argv: argvOf(mode, 424_242, out, DRIVER),
    cwd: folder,
    mostMs: 120_000,
  });
  if (code !== 0) throw new Error(`a whole run ended with ${String(code)}: ${stderr}`);
  return Math.round(seconds * 1000);
}

function canMount(folder: string): boolean {
  const script = `mount -t tmpfs -o size=64k tmpfs '${folder}'`;
  return spawnSync('unshare', ['-m', 'bash', '-c', script]).status === 0;
}
