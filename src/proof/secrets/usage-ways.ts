import { stringify } from 'yaml';
import type { Bench, StartOptions } from './bench.ts';
import { plantCanaries, type Canaries } from './canaries.ts';
import { kit } from './kit.ts';
import { unlessExit, type Way } from './way.ts';

/** Config files that are wrong near a secret: the message must say where and repeat nothing. */
const FILES: Readonly<Record<string, (canaries: Canaries) => string>> = {
  'an unterminated string': ({ main }) =>
    `credentials: { accessKeyId: a, accessKeySecret: "${main.accessKeySecret} }\n`,
  'an unterminated string in JSON': ({ main }) =>
    `{"credentials":{"accessKeyId":"a","accessKeySecret":"${main.accessKeySecret}}`,
  'a tab': ({ main }) => `credentials:\n\taccessKeySecret: ${main.accessKeySecret}\n`,
  'a secret as a key': ({ main }) => `credentials:\n  ${main.accessKeySecret}: x\n`,
  'a secret as a key at the top': ({ main }) => `${main.accessKeySecret}: x\n`,
  'a secret without a space behind the colon': ({ main }) =>
    `credentials: {accessKeySecret:${main.accessKeySecret}}\n`,
  'a secret as everything': ({ main }) => main.accessKeySecret,
  'a secret as all credentials': ({ main }) => `credentials: ${main.accessKeySecret}\n`,
  'a list of secrets': ({ main }) => `credentials:\n  accessKeySecret: [${main.accessKeySecret}]\n`,
  'a secret under an anchor': ({ main }) =>
    `credentials: &${main.accessKeySecret} {accessKeyId: a}\nrestricted: *gone\n`,
  'a secret as an alias': ({ main }) => `credentials: *${main.accessKeySecret}\n`,
  'a secret under a tag': ({ main }) => `credentials: !${main.accessKeySecret} {}\n`,
  'an unknown key beside it': ({ main }) =>
    stringify({ credentials: { ...main, accessKeySecrett: main.accessKeySecret } }),
  'the same key twice': ({ main }) =>
    `credentials:\n  accessKeySecret: ${main.accessKeySecret}\n  accessKeySecret: ${main.accessKeySecret}\n`,
  'a wrong indentation': ({ main }) =>
    `credentials:\n    accessKeyId: a\n  accessKeySecret: ${main.accessKeySecret}\n`,
  'a bad escape': ({ main }) => `credentials: { accessKeySecret: "\\q${main.accessKeySecret}" }\n`,
  'two documents': ({ main }) =>
    `profile: gateway\n---\naccessKeySecret: ${main.accessKeySecret}\n`,
  'a secret as the endpoint': ({ main }) => stringify({ endpoint: main.accessKeySecret }),
  'a secret in the endpoint': ({ main }) =>
    stringify({ endpoint: `http://id:${main.accessKeySecret}@127.0.0.1:1` }),
  'a secret as the profile': ({ main }) => stringify({ profile: main.accessKeySecret }),
  'a secret as a limit': ({ main }) => stringify({ limits: { timeout: main.accessKeySecret } }),
  'a secret as the signature': ({ main }) => stringify({ signature: main.accessKeySecret }),
  'a number for the id': ({ main }) =>
    stringify({ credentials: { accessKeyId: 1, accessKeySecret: main.accessKeySecret } }),
  'a space in the secret': ({ main }) =>
    stringify({
      endpoint: 'http://127.0.0.1:1',
      credentials: { accessKeyId: 'a', accessKeySecret: `${main.accessKeySecret} x` },
    }),
  'a secret of the restricted identity that is no text': ({ main, restricted }) =>
    stringify({ credentials: main, restricted: { accessKeySecret: [restricted.accessKeySecret] } }),
  'credentials without an endpoint': ({ main, restricted }) =>
    stringify({ credentials: main, restricted }),
};

/** Environments that are wrong. */
const ENVIRONMENTS: Readonly<Record<string, (canaries: Canaries) => Record<string, string>>> = {
  'no id': ({ main }) => ({ ALIBABA_CLOUD_ACCESS_KEY_SECRET: main.accessKeySecret }),
  'a token alone': ({ temporary }) => ({ ALIBABA_CLOUD_SECURITY_TOKEN: temporary.securityToken }),
  'a line break': ({ main }) => environmentOf(main.accessKeyId, `${main.accessKeySecret}\n`),
  'a letter that is not ASCII': ({ main }) =>
    environmentOf(main.accessKeyId, `é${main.accessKeySecret}`),
  'white space': ({ main }) => environmentOf(main.accessKeyId, ` ${main.accessKeySecret} `),
  'the secret as the id, with a space': ({ main }) =>
    environmentOf(`${main.accessKeySecret} `, 'x'),
};

function environmentOf(id: string, secret: string): Record<string, string> {
  return { ALIBABA_CLOUD_ACCESS_KEY_ID: id, ALIBABA_CLOUD_ACCESS_KEY_SECRET: secret };
}

/** Command lines with the secret where it does not belong; what is known of it is in the environment. */
const LINES: Readonly<Record<string, (secret: string) => readonly string[]>> = {
  'in --endpoint, as user information': (secret) => [
    ...['run', '--endpoint', `http://canary:${encodeURIComponent(secret)}@127.0.0.1:1`],
  ],
  'in --endpoint, as a query': (secret) => [
    ...['run', '--endpoint', `http://127.0.0.1:1/?Secret=${encodeURIComponent(secret)}`],
  ],
  'as --flow': (secret) => [
    ...['run', '--endpoint', 'http://127.0.0.1:1', '--flow', secret, '--execution', 'x'],
  ],
  'in a parameter of call': (secret) => [
    ...['call', '--endpoint', 'http://127.0.0.1:1', `FlowName=${secret}`],
  ],
};

async function refused(
  bench: Bench,
  words: readonly string[],
  options: StartOptions,
  ...codes: readonly number[]
): Promise<string | undefined> {
  return unlessExit(await bench.start(kit(...words), options), ...codes);
}

/** Wrong usage with a secret near it. Of each kind in one way, since every one is a short command. */
export const usageWays: readonly Way[] = [
  ...Object.entries(FILES).map(([what, write], nth): Way => ({
    id: `config file with ${what}`,
    async go(bench, seed) {
      const canaries = plantCanaries(what, seed, false);
      await bench.plant('fnf-conformance.config.yaml', write(canaries));
      const commands = [
        ['run', '--runs', '1'],
        ['call', 'FlowName=a'],
        ['certify', '--smoke', '--', process.execPath, '-e', '0'],
      ];
      const words = commands[(nth + seed) % 2] ?? [];
      const vain =
        (await refused(bench, words, {}, 2)) ?? (await refused(bench, commands[2] ?? [], {}, 2));
      await bench.sweep();
      return { canaries: canaries.all, vain };
    },
  })),
  ...Object.entries(ENVIRONMENTS).map(([what, environment]): Way => ({
    id: `environment with ${what}`,
    async go(bench, seed) {
      const canaries = plantCanaries(what, seed, true);
      const words = ['run', '--endpoint', 'http://127.0.0.1:1', '--runs', '1'];
      const vain = await refused(bench, words, { env: environment(canaries) }, 2);
      await bench.sweep();
      return { canaries: canaries.all, vain };
    },
  })),
  ...Object.entries(LINES).map(([what, line]): Way => ({
    id: `a secret ${what}`,
    async go(bench, seed) {
      const canaries = plantCanaries(what, seed, false);
      const { accessKeyId, accessKeySecret } = canaries.main;
      const env = environmentOf(accessKeyId, accessKeySecret);
      const vain = await refused(bench, line(accessKeySecret), { env }, 2, 3);
      await bench.sweep();
      // The arguments are the user's own; the system shows them whatever the kit does.
      return { canaries: canaries.all, vain, except: ['the arguments of a process'] };
    },
  })),
];
