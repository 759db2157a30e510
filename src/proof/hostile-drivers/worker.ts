import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { attacks } from './attacks/index.ts';
import { CANARY_ENVIRONMENT } from './canaries.ts';
import { judge, MOST_SECONDS } from './judge.ts';
import { runKit } from './run-kit.ts';

/** An attack to try. */
export interface Trial {
  readonly id: string;
  readonly seed: number;
  /** An empty folder; its `out` gets the reports. */
  readonly folder: string;
}

/** What came of it. */
export interface Stood {
  readonly id: string;
  readonly exit: number | string | null;
  readonly seconds: number;
  readonly peakMb: number;
  readonly against: readonly string[];
}

const DRIVER = fileURLToPath(new URL('./driver.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');
/** One or two of each kind. */
const FEW = [
  ...['DECODING-FIELDS', 'REFUSAL-MESSAGE', 'REQUEST-ONE', 'SIGNING-RPC-VERIFIES'],
  ...['SIGNING-RPC-SECURITY-TOKEN', 'WALK-COMPLETE', 'BROKEN-JSON'],
];

/** Certifies the hostile driver with the built kit, as a process. */
export default async function work({ id, seed, folder }: Trial): Promise<Stood> {
  const attack = attacks.find((each) => each.id === id);
  if (attack === undefined) throw new Error(`there is no attack ${id}`);
  await mkdir(folder, { recursive: true });
  const out = join(folder, 'out');
  const requirements = (attack.requirements ?? FEW).flatMap((each) => ['--requirement', each]);
  const end = await runKit({
    argv: [
      ...[
        'certify',
        '--runs',
        '3',
        '--seed',
        String(seed),
        // Without a limit a driver that takes its time with each of many tries holds a run for minutes.
        ...(attack.hangs === true
          ? ['--timeout', '2s', '--max-time', '60s']
          : ['--timeout', '20s']),
        '--out',
        out,
      ],
      ...requirements,
      ...['--', process.execPath, '--import', TSX, DRIVER, id],
    ],
    cwd: folder,
    env: CANARY_ENVIRONMENT,
    mostMs: MOST_SECONDS * 1000,
  });
  const against = await judge(attack, { end, out, seed });
  const { seconds, peakMb } = end;
  return { id, exit: end.signal ?? end.code, seconds, peakMb, against };
}
