import { join } from 'node:path';
import type { Bench } from './bench.ts';
import { plantCanaries } from './canaries.ts';
import { ECHOES, startEcho, type Echo } from './echo-endpoint.ts';
import { kitModule, rootFolder } from './kit.ts';
import { unlessExit, type Gone, type Way } from './way.ts';

/** A program of a user's that prints all that it is given: results, events, reports, errors. */
const PROGRAM = `
  import { readFileSync } from 'node:fs';
  import { inspect } from 'node:util';
  const { checkEndpoint, certifyClient, renderHtml, renderJson, renderJunit } =
    await import(process.argv[2]);
  const show = (value) => console.log(inspect(value, { depth: Infinity, showHidden: true, maxStringLength: Infinity, maxArrayLength: Infinity }));
  const given = JSON.parse(readFileSync('given.json', 'utf8'));
  const results = await checkEndpoint({ ...given, runs: 1, onEvent: show, limits: { maxTimeMs: 20000 } });
  show(results);
  for (const lang of ['en', 'zh']) console.log(renderHtml(results, { lang }), renderJunit(results, { lang }));
  console.log(renderJson(results));
  const { credentials } = given;
  // What is not refused is at least soon over.
  Object.assign(given, { runs: 1, selected: ['LIMIT-DEFAULT'] });
  const wrong = [
    { ...given, credentials: { ...credentials, extra: credentials.accessKeySecret } },
    { ...given, credentials: credentials.accessKeySecret },
    { ...given, credentials: { accessKeyId: 1, accessKeySecret: [credentials.accessKeySecret] } },
    { ...given, restricted: credentials.accessKeySecret },
    { ...given, endpoint: 'http://a:' + credentials.accessKeySecret },
    { ...given, endpoint: credentials.accessKeySecret },
    { ...given, profile: credentials.accessKeySecret },
    { ...given, runs: credentials.accessKeySecret },
    { ...given, signatures: [credentials.accessKeySecret] },
    { ...given, limits: { rate: credentials.accessKeySecret } },
    { ...given, executions: credentials.accessKeySecret },
    { ...given, seed: credentials.accessKeySecret },
    { ...given, selected: credentials.accessKeySecret },
    { ...given, nonce: () => { throw new Error('a nonce') } },
  ];
  for (const one of wrong) await checkEndpoint(one).then(show, show);
  await certifyClient({ driver: ['no-such-program'] }).then(show, show);
  await certifyClient({ driver: [process.execPath, '-e', '0'] }).then(show, show);
`;

async function check(bench: Bench, seed: number, echo: Echo): Promise<Gone> {
  const canaries = plantCanaries(`API ${echo}`, seed, ECHOES.indexOf(echo) % 2 === 0);
  const { main, restricted } = canaries;
  const told = canaries.all.filter(({ name }) => !name.startsWith('temporary'));
  await using endpoint = await startEcho(echo, canaries, told);
  const { url, executions } = endpoint;
  await bench.plant(
    'given.json',
    JSON.stringify({ endpoint: url, executions, credentials: main, restricted }),
  );
  const program = await bench.plant('program.mjs', PROGRAM);
  const ran = await bench.start([process.execPath, program, kitModule]);
  await bench.sweep();
  return { canaries: told, signatures: endpoint.signatures, vain: unlessExit(ran, 0) };
}

/** Suites of the kit's own tests in which credentials are handled. */
const TESTS: readonly string[] = [
  'src/cli/config',
  'src/cli/command-line.test.ts',
  'src/probe',
  'src/driver/spawn-driver.test.ts',
];

async function test(bench: Bench, seed: number): Promise<Gone> {
  const canaries = plantCanaries('tests', seed);
  const { accessKeyId, accessKeySecret, securityToken } = canaries.temporary;
  const ran = await bench.start(
    [
      ...[process.execPath, join(rootFolder, 'node_modules/vitest/vitest.mjs'), 'run'],
      ...['--root', rootFolder, '--project', 'kit'],
      ...[
        '--reporter',
        'verbose',
        '--reporter',
        'json',
        '--outputFile',
        `${bench.folder}/tests.json`,
      ],
      ...TESTS,
    ],
    {
      env: {
        ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
        ALIBABA_CLOUD_SECURITY_TOKEN: securityToken,
      },
    },
  );
  await bench.sweep();
  const failed = ran.stdout.match(/FAIL .*|Unhandled .*/g) ?? [];
  return {
    canaries: canaries.all,
    vain: unlessExit({ exit: ran.exit, stderr: failed.join('; ') || ran.stderr }, 0),
  };
}

/** The kit from a program, and by its own tests. */
export const apiWays: readonly Way[] = [
  ...ECHOES.map((echo) => ({
    id: `API, everything in ${echo}`,
    go: (bench: Bench, seed: number) => check(bench, seed, echo),
  })),
  { id: 'own tests', go: test },
];
