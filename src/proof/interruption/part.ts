import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { text } from '../../text.ts';
import { choose } from '../choose.ts';
import { KIT, runKit } from '../hostile-drivers/run-kit.ts';
import type { Part } from '../part.ts';
import { spread } from '../spread.ts';
import { figuresOf } from './figures.ts';
import { planTrials, type Whole } from './plan.ts';
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
      const whole = {
        run: await measure('run', folder),
        certify: await measure('certify', folder),
      };
      const mounts = canMount(folder);
      if (!mounts) say('full disks and read-only ones are left out: nothing can be mounted here');
      const chosen = choose(planTrials({ seed, whole, mounts }), ({ id }) => id, { seed, share });
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
      return {
        figures: figuresOf(rows),
        findings: rows.flatMap(({ id, against }) => against.map((each) => `${id}: ${each}`)),
        data: { whole, mounts, runs: rows },
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

function earlierOf(mode: Mode, folder: string): string {
  return join(folder, `earlier-${mode}`);
}

/** Makes the earlier run of a mode, whole. */
async function measure(mode: Mode, folder: string): Promise<Whole> {
  const out = earlierOf(mode, folder);
  const { code, seconds, stderr } = await runKit({
    argv: argvOf(mode, 424_242, out, DRIVER),
    cwd: folder,
    mostMs: 120_000,
  });
  if (code !== 0) throw new Error(`a whole run ended with ${String(code)}: ${stderr}`);
  const events = await readFile(join(out, 'events.ndjson'), 'utf8');
  return {
    ms: Math.round(seconds * 1000),
    lines: events.split('\n').length - 1,
    bytes: Buffer.byteLength(events),
  };
}

function canMount(folder: string): boolean {
  const script = `mount -t tmpfs -o size=64k tmpfs '${folder}'`;
  return spawnSync('unshare', ['-m', 'bash', '-c', script]).status === 0;
}
