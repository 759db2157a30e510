import { stringify } from 'yaml';
import type { Bench } from './bench.ts';
import { plantCanaries } from './canaries.ts';
import { startEcho } from './echo-endpoint.ts';
import { kit } from './kit.ts';
import { unlessExit, type Gone, type Way } from './way.ts';

/** Waits until the kit listens for what goes wrong, and runs this in its main thread or in the one of the suites. */
const preload = (where: 'main' | 'suites', code: string): string => `
  import { isMainThread } from 'node:worker_threads';
  const secret = process.env.CANARY_TOLD;
  if (isMainThread === ${String(where === 'main')}) {
    const begin = () => {
      if (isMainThread && process.listenerCount('unhandledRejection') === 0) setImmediate(begin);
      else { ${code} }
    };
    setImmediate(begin);
  }
`;

/** Defects of the kit, as something that is loaded before it: each holds the secret. */
const DEFECTS: Readonly<Record<string, readonly ['main' | 'suites', string]>> = {
  'an error': ['main', 'throw new TypeError(`cannot read ${secret}`);'],
  'an error that is cut off': ['main', "throw new Error('x'.repeat(175) + secret);"],
  'an error with a cause': [
    'main',
    "throw new Error('outer', { cause: new Error(secret, { cause: { secret } }) });",
  ],
  'an aggregate of errors': ['main', 'throw new AggregateError([new Error(secret)], secret);'],
  'an object': ['main', 'throw { secret, toString: () => secret };'],
  'an error whose name and stack hold it': [
    'main',
    'const e = new Error("x"); e.name = secret; e.stack = `at ${secret}`; throw e;',
  ],
  'a rejected promise': ['main', 'Promise.reject(new Error(encodeURIComponent(secret)));'],
  'a rejected promise in the suites': [
    'suites',
    'setTimeout(() => Promise.reject(new Error(secret)), 300);',
  ],
  'an error in the suites': ['suites', 'setTimeout(() => { throw new Error(secret); }, 300);'],
};

/** Settings that make Node.js itself tell more. */
const TALKATIVE: Readonly<Record<string, string>> = {
  FNF_CONFORMANCE_DEBUG: '1',
  DEBUG: '*',
};

async function crash(bench: Bench, seed: number, what: string, talkative: boolean): Promise<Gone> {
  const [where, code] = DEFECTS[what] ?? ['main', ''];
  const canaries = plantCanaries(`crash ${what}`, seed);
  const { main, restricted } = canaries;
  const told = canaries.all.filter(({ name }) => !name.startsWith('temporary'));
  await using endpoint = await startEcho('headers', canaries, told, ['plain']);
  const { url, executions } = endpoint;
  const script = await bench.plant('preload.mjs', preload(where, code));
  await bench.plant('fnf.yaml', stringify({ endpoint: url, executions, restricted }));
  const ran = await bench.start(
    kit('run', '--config', 'fnf.yaml', '--runs', '20', '--suite', 'limit'),
    {
      env: {
        ALIBABA_CLOUD_ACCESS_KEY_ID: main.accessKeyId,
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: main.accessKeySecret,
        NODE_OPTIONS: `--import=${script}`,
        CANARY_TOLD: main.accessKeySecret,
        ...(talkative ? TALKATIVE : {}),
      },
    },
  );
  await bench.sweep();
  return { canaries: told, signatures: endpoint.signatures, vain: unlessExit(ran, 70) };
}

/** Runs that are cut short from outside. */
const ENDS: Readonly<Record<string, readonly (number | string)[]>> = {
  SIGINT: [130],
  SIGTERM: [143],
  SIGHUP: [129],
  SIGKILL: ['SIGKILL'],
};

async function interrupt(bench: Bench, seed: number, signal: NodeJS.Signals): Promise<Gone> {
  const canaries = plantCanaries(`interrupted by ${signal}`, seed);
  const { main, restricted } = canaries;
  const known = canaries.all.filter(({ name }) => !name.startsWith('temporary'));
  await using endpoint = await startEcho('messages', canaries, known, ['plain', 'percent-encoded']);
  const { url, executions } = endpoint;
  let told = false;
  await bench.plant(
    'fnf.yaml',
    stringify({ endpoint: url, executions, credentials: main, restricted }),
  );
  const ran = await bench.start(kit('run', '--config', 'fnf.yaml', '--runs', '500'), {
    onOutput: (printed, end) => {
      // Once: the second signal is meant, and ends the kit at once.
      if (told || !/passed|failed/.test(printed)) return;
      told = true;
      end(signal);
    },
  });
  await bench.sweep();
  return {
    canaries: known,
    signatures: endpoint.signatures,
    vain: unlessExit(ran, ...(ENDS[signal] ?? [])),
  };
}

/** Commands in a shell that lets them write next to nothing. */
const SCARCE: Readonly<Record<string, string>> = {
  'files of no more than 8 KiB': 'ulimit -f 16; exec "$@"',
  'a full device as standard output': 'exec "$@" > /dev/full',
  'a full device as standard error': 'exec "$@" 2> /dev/full',
};

async function starve(bench: Bench, seed: number, what: string): Promise<Gone> {
  const canaries = plantCanaries(what, seed);
  const { main, restricted } = canaries;
  const told = canaries.all.filter(({ name }) => !name.startsWith('temporary'));
  await using endpoint = await startEcho('messages', canaries, told, ['plain']);
  const { url, executions } = endpoint;
  await bench.plant(
    'fnf.yaml',
    stringify({ endpoint: url, executions, credentials: main, restricted }),
  );
  const shell = ['sh', '-c', SCARCE[what] ?? '', 'sh'];
  const ran = await bench.start([
    ...shell,
    ...kit('run', '--config', 'fnf.yaml', '--runs', '2', '--suite', 'errors', '--suite', 'limit'),
  ]);
  await bench.sweep();
  const vain = unlessExit(ran, 0, 1, 2, 3, 70);
  return { canaries: told, signatures: endpoint.signatures, vain };
}

/** The kit fails, is interrupted, or cannot write. */
export const crashWays: readonly Way[] = [
  ...Object.keys(DEFECTS).flatMap((what) =>
    [false, true].map((talkative) => ({
      id: `crash by ${what}${talkative ? ', with debugging' : ''}`,
      go: (bench: Bench, seed: number) => crash(bench, seed, what, talkative),
    })),
  ),
  ...Object.keys(ENDS).map((signal) => ({
    id: `run interrupted by ${signal}`,
    go: (bench: Bench, seed: number) => interrupt(bench, seed, signal as NodeJS.Signals),
  })),
  ...Object.keys(SCARCE).map((what) => ({
    id: `run with ${what}`,
    go: (bench: Bench, seed: number) => starve(bench, seed, what),
  })),
];
