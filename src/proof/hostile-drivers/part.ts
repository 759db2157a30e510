import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from '../../text.ts';
import { choose } from '../choose.ts';
import type { Part } from '../part.ts';
import { spread } from '../spread.ts';
import { attacks } from './attacks/index.ts';
import { lookAtAll } from './look.ts';
import { KIT } from './run-kit.ts';
import type { Stood, Trial } from './worker.ts';

/** Certifications with drivers that attack the kit, each by the built kit as a process of its own. */
export const hostileDrivers: Part = {
  id: 'hostile-drivers',
  claim: text(
    'No driver and no SDK breaks the kit: in bounded time and memory it gives a right verdict, no secret, and a safe report',
    '任何驱动程序或 SDK 都不能使本工具失效：在有限的时间与内存内给出正确结论，不泄露密钥，报告安全',
  ),
  async run({ seed, share, say }) {
    if (!existsSync(KIT)) throw new Error('the kit is not built: npm run build');
    const chosen = choose(attacks, ({ id }) => id, { seed, share });
    const folder = await mkdtemp(join(tmpdir(), 'fnf-proof-'));
    const rows: Stood[] = [];
    try {
      await spread<Trial, Stood>({
        worker: new URL('./worker.ts', import.meta.url),
        items: chosen.map(({ id }) => ({ id, seed: seed >>> 0, folder: join(folder, id) })),
        onResult(_, row) {
          rows.push(row);
          if (row.against.length > 0) say(`${row.id}: ${row.against.join('; ')}`);
        },
      });
      const seen = await lookAtAll(chosen.map(({ id }) => ({ id, folder: join(folder, id) })));
      rows.sort((a, b) => a.id.localeCompare(b.id));
      const exits = [0, 1, 2, 3].map(
        (code) => `${String(code)}: ${String(rows.filter(({ exit }) => exit === code).length)}`,
      );
      return {
        figures: [
          {
            name: text('attacks by drivers and SDKs', '驱动程序与 SDK 的攻击'),
            value: rows.length,
          },
          { name: text('attacks by exit code', '按退出码计的攻击'), value: exits.join(', ') },
          {
            name: text('longest run under attack, in seconds', '受攻击时最长的运行（秒）'),
            value: Math.round(Math.max(...rows.map(({ seconds }) => seconds)) * 10) / 10,
          },
          {
            name: text('most memory under attack, in MB', '受攻击时最大的内存占用（MB）'),
            value: Math.max(...rows.map(({ peakMb }) => peakMb)),
          },
          { name: text('reports opened in a browser', '在浏览器中打开的报告'), value: seen.opened },
        ],
        findings: [
          ...rows.flatMap(({ id, against }) => against.map((each) => `${id}: ${each}`)),
          ...seen.findings,
        ],
        data: { attacks: rows.map((row) => ({ ...row, what: whatOf(row.id) })) },
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

function whatOf(id: string): string {
  return attacks.find((attack) => attack.id === id)?.what ?? '';
}
