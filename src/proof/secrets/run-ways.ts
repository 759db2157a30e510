import { stringify } from 'yaml';
import type { Bench } from './bench.ts';
import { plantCanaries, type Canaries } from './canaries.ts';
import { ECHOES, startEcho, type Echo, type EchoEndpoint } from './echo-endpoint.ts';
import { forms } from './forms.ts';
import { kit } from './kit.ts';
import { unlessExit, type Gone, type Way } from './way.ts';

const JUDGED: readonly number[] = [0, 1, 3];

/** `run` against endpoints that say everything, then what is done with its results. */
export const runWays: readonly Way[] = ECHOES.flatMap((echo) =>
  (['everything', 'one form'] as const).map((how) => ({
    id: `run, ${how} in ${echo}`,
    go: (bench: Bench, seed: number) => runAndFollow(bench, echo, how, seed),
  })),
);

async function runAndFollow(
  bench: Bench,
  echo: Echo,
  how: 'everything' | 'one form',
  seed: number,
): Promise<Gone> {
  const nth = ECHOES.indexOf(echo) + seed;
  const canaries = plantCanaries(`run ${how} ${echo}`, seed, nth % 2 === 0);
  const names = Object.keys(forms);
  const chosen = how === 'everything' ? names : names.slice(nth % names.length).slice(0, 1);
  const asTemporary = how === 'one form';
  const unknown = asTemporary ? 'main' : 'temporary';
  const told = canaries.all.filter(({ name }) => !name.startsWith(unknown));
  await using endpoint = await startEcho(echo, canaries, told, chosen);
  const lang = nth % 2 === 0 ? 'en' : 'zh';
  const { config, env } = await configure(bench, endpoint, canaries, asTemporary);
  const flags = ['--config', config, '--lang', lang];
  const ran = await bench.start(
    kit(
      'run',
      ...flags,
      '--runs',
      '2',
      '--seed',
      String(seed),
      '--out',
      'out',
      '--max-time',
      '20s',
    ),
    { env },
  );
  let vain = unlessExit(ran, ...JUDGED);
  if (endpoint.leaks() === 0) vain ??= 'the endpoint told nothing';
  const [, failed] = /^✕ ([A-Z0-9]+(?:-[A-Z0-9]+)+)/mu.exec(ran.stdout) ?? [];
  if (failed !== undefined) {
    const replayed = await bench.start(kit('replay', 'out/results.json', failed, ...flags), {
      env,
    });
    vain ??= unlessExit(replayed, ...JUDGED);
  }
  const other = lang === 'en' ? 'zh' : 'en';
  const rendered = await bench.start(
    kit('report', 'out/events.ndjson', '--lang', other, '--out', 'rendered'),
  );
  vain ??= unlessExit(rendered, ...JUDGED);
  const [first] = endpoint.executions;
  for (const signature of ['rpc', 'acs3']) {
    const called = await bench.start(
      kit(
        ...['call', '--config', config, '--signature', signature],
        `FlowName=${first?.flowName ?? ''}`,
        `ExecutionName=${first?.executionName ?? ''}`,
        ...(nth % 3 === 0 ? ['Limit=1000'] : []),
      ),
      { env },
    );
    vain ??= unlessExit(called, ...JUDGED);
  }
  await bench.sweep();
  return { canaries: told, signatures: endpoint.signatures, vain };
}

/** The credentials in the config file, or in the environment as temporary ones. */
async function configure(
  bench: Bench,
  { url, executions }: EchoEndpoint,
  { main, temporary, restricted }: Canaries,
  inEnvironment: boolean,
): Promise<{ readonly config: string; readonly env: Readonly<Record<string, string>> }> {
  const content = {
    endpoint: url,
    executions,
    restricted,
    ...(inEnvironment ? {} : { credentials: main }),
  };
  await bench.plant('fnf.yaml', stringify(content));
  return {
    config: 'fnf.yaml',
    env: inEnvironment
      ? {
          ALIBABA_CLOUD_ACCESS_KEY_ID: temporary.accessKeyId,
          ALIBABA_CLOUD_ACCESS_KEY_SECRET: temporary.accessKeySecret,
          ALIBABA_CLOUD_SECURITY_TOKEN: temporary.securityToken,
        }
      : {},
  };
}
