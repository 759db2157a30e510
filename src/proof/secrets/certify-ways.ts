import { fileURLToPath } from 'node:url';
import { madeUpCredentials } from '../../engine/made-up-credentials.ts';
import type { Bench } from './bench.ts';
import { canariesOf, plantCanaries, type Canary } from './canaries.ts';
import { forms } from './forms.ts';
import { kit, tsx } from './kit.ts';
import { unlessExit, type Gone, type Way } from './way.ts';

const LEAKS: readonly string[] = [
  ...['log', 'last words', 'driver errors', 'noise'],
  ...['pages', 'messages', 'codes', 'misfits'],
];

const driverProgram = fileURLToPath(new URL('leaky-driver.ts', import.meta.url));

/** What the kit makes up for a run, whose secrets must not be shown either. */
function madeUp(seed: number): readonly Canary[] {
  return Object.entries(madeUpCredentials(seed)).flatMap(([name, one]) =>
    canariesOf(`made-up ${name}`, one),
  );
}

async function certify(
  bench: Bench,
  seed: number,
  leak: string,
  how: 'smoke' | 'everything',
): Promise<Gone> {
  const nth = LEAKS.indexOf(leak) + seed;
  const canaries = plantCanaries(`certify ${leak} ${how}`, seed);
  const { accessKeyId, accessKeySecret, securityToken } = canaries.temporary;
  // The user's own credentials are none of the driver's business.
  const env = {
    ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
    ALIBABA_CLOUD_SECURITY_TOKEN: securityToken,
  };
  const names = Object.keys(forms);
  const chosen = nth % 2 === 0 ? [] : ['--form', names[nth % names.length] ?? 'plain'];
  const driver = ['--', ...tsx, driverProgram, '--leak', leak, ...chosen];
  const lang = ['--lang', nth % 2 === 0 ? 'en' : 'zh'];
  const told = [...canaries.all, ...madeUp(how === 'smoke' ? 1 : seed)];
  let vain: string | undefined;
  if (how === 'smoke') {
    const ran = await bench.start(kit('certify', '--smoke', ...lang, ...driver), { env });
    vain = unlessExit(ran, 0, 1, 3);
  } else {
    const flags = ['--runs', '1', '--seed', String(seed), '--out', 'out', '--max-time', '15s'];
    const suites = ['errors', 'request'].flatMap((name) => ['--suite', name]);
    const ran = await bench.start(kit('certify', ...flags, ...suites, ...lang, ...driver), { env });
    vain = unlessExit(ran, 0, 1, 3);
    const [, failed] = /^✕ ([A-Z0-9]+(?:-[A-Z0-9]+)+)/mu.exec(ran.stdout) ?? [];
    if (failed !== undefined) {
      const replayed = await bench.start(kit('replay', 'out/results.json', failed, ...lang), {
        env,
      });
      vain ??= unlessExit(replayed, 0, 1, 3);
    }
    const board = await bench.start(kit('scoreboard', 'out/results.json', '--out', 'board'));
    vain ??= unlessExit(board, 0);
  }
  await bench.sweep();
  return { canaries: told, vain };
}

/** `certify` with drivers that say everything. */
export const certifyWays: readonly Way[] = LEAKS.flatMap((leak) =>
  (['smoke', 'everything'] as const).map((how) => ({
    id: `certify, ${how}, leaking by ${leak}`,
    go: (bench: Bench, seed: number) => certify(bench, seed, leak, how),
  })),
);
