import { describe, expect, it } from 'vitest';
import { requirementCatalogue } from '../generated/requirements.ts';
import { startReference } from '../reference/index.ts';
import { capturedIo, type CapturedOptions } from '../testing/captured-io.ts';
import { loopbackServer } from '../testing/loopback-server.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { runCommandLine } from './command-line.ts';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function fnf(argv: readonly string[], options: CapturedOptions = {}): Promise<Ran> {
  const { io, out, err } = capturedIo(options);
  const code = await runCommandLine(argv, io);
  return { code, out: out(), err: err() };
}

const secretEnv = {
  ALIBABA_CLOUD_ACCESS_KEY_ID: 'someone',
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'CANARY-SECRET',
  ALIBABA_CLOUD_SECURITY_TOKEN: 'CANARY-TOKEN',
};

describe('a mistake of the user', () => {
  it.each<[readonly string[], string]>([
    [['rnu'], "Unknown command 'rnu'. Did you mean run?"],
    [['run', '--enpoint', 'x'], "Unknown option '--enpoint'. Did you mean --endpoint?"],
    [['run', 'extra'], "Too many arguments for 'run'"],
    [['run', '--seed'], "Option '--seed <n>' argument missing"],
    [['run', '--endpoint', ''], '--endpoint is empty'],
    [['run', '--endpoint', 'example.com'], '--endpoint is "example.com"'],
    [['run', '--endpoint', 'http://u:CANARY@x'], 'holds a user name or password'],
    [['run', '--requirement', 'LIMIT-UPER-BOUND'], 'Did you mean LIMIT-UPPER-BOUND'],
    [['run', '--suite', 'pagnation'], 'Did you mean pagination?'],
    [['run', '--config', 'gone.yaml'], 'Cannot read the config file "gone.yaml"'],
    [['run', '--out', 'bad.yaml'], 'Cannot write into the output folder "bad.yaml"'],
    [['run', '--config', 'bad.yaml'], 'bad.yaml:2: "enpoint" is not a known key'],
    [['run', '--endpoint', 'http://127.0.0.1:1', '--flow', 'a'], '--execution not at all'],
    [['run', '--shard', '2/1'], '--shard'],
    [['run', '--format', 'har'], 'not built yet'],
    [['certify'], 'No driver: write its command behind --'],
    [['certify', '--'], 'No driver'],
    [['certify', '--enpoint', 'x', '--', 'node'], "Unknown option '--enpoint'"],
    [
      ['certify', '--requirement', 'LIMIT-DEFAULT', '--', 'node'],
      'of the server side, which `run`',
    ],
    [['run', '--requirement', 'SIGNING-CREDENTIALS'], 'of the client side, which `certify`'],
    [['certify', '--suite', 'limit', '--', 'node'], 'is not a suite'],
    [['certify', '--smoke', '--attach'], 'use one of them'],
    [['certify', '--attach', '--', 'node'], 'leave out the command'],
    [['certify', '--smoke', '--', 'no-such-program-at-all'], 'no-such-program-at-all'],
    [['compare', 'a.json', 'b.json'], 'compare is not built yet'],
    [['merge', 'a', 'b'], 'merge is not built yet'],
    [['verify', 'a', 'b'], 'verify is not built yet'],
    [['serve', '--fault', 'no-such-fault-at-all'], '--list-faults'],
    [['serve', '--fault', 'limit-1000-acepted'], 'Did you mean limit-1000-accepted'],
    [['serve', '--port', '65536'], 'from 0 to 65535'],
    [['serve', '--data', 'gone.json'], 'Cannot read --data "gone.json"'],
    [['serve', '--data', 'bad.yaml'], '--data "bad.yaml": data: not JSON'],
    [['requirements', '--side', 'middle'], 'give server or client'],
    [['requirements', '--format', 'xml'], 'give table or json'],
    [['call'], 'Name=value'],
    [['call', 'Limit'], 'write Name=value'],
    [['call', 'Limit=1'], 'No endpoint'],
    [['report', 'gone.json'], 'Cannot read the results "gone.json"'],
    [['report', 'bad.yaml'], '"bad.yaml": not JSON'],
    [['report', 'empty.json'], 'schemaVersion is missing'],
    [['replay', 'empty.json', 'NO-SUCH-ID'], 'is not the id of a requirement'],
    [['replay', 'gone.json', 'LIMIT-DEFAULT'], 'Cannot read the results "gone.json"'],
  ])('%j ends with 2, one line and no stack', async (argv, message) => {
    await using folder = await temporaryFolder();
    await folder.write('bad.yaml', 'profile: gateway\nenpoint: CANARY\n');
    await folder.write('empty.json', '{}');
    const { code, out, err } = await fnf(argv, { cwd: folder.path, env: secretEnv });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toMatch(/^error: [^\n]+\n$/);
    expect(err).not.toMatch(/CANARY|\n {4}at /);
  });

  it('without a command is answered with the help, and is no success', async () => {
    const { code, err } = await fnf([]);
    expect(code).toBe(2);
    expect(err).toContain('Usage: fnf-conformance');
  });

  it('is told without credentials too', async () => {
    const { code, err } = await fnf(['run', '--endpoint', 'http://127.0.0.1:1']);
    expect(code).toBe(2);
    expect(err).toContain('ALIBABA_CLOUD_ACCESS_KEY_ID');
  });
});

describe('help', () => {
  it.each([[], ['run'], ['serve'], ['replay'], ['call'], ['requirements'], ['report']])(
    'of %s fits into 80 columns and ends with 0',
    async (...command) => {
      const { code, out } = await fnf([...command, '--help'], { isTTY: true, columns: 80 });
      expect(code).toBe(0);
      const lines = out.replace(/\u001b\[\d+m/g, '').split('\n');
      expect(lines.filter((line) => line.length > 80)).toEqual([]);
    },
  );

  it('has colours on a terminal and none with --no-color', async () => {
    expect((await fnf(['--help'], { isTTY: true })).out).toContain('\u001b[');
    expect((await fnf(['--help', '--no-color'], { isTTY: true })).out).not.toContain('\u001b[');
  });

  it('tells the version', async () => {
    const { code, out } = await fnf(['--version']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('requirements', () => {
  it('lists every requirement in both forms', async () => {
    const ids = requirementCatalogue.map(({ id }) => id);
    const table = await fnf(['requirements', '--lang', 'zh'], { isTTY: true, columns: 80 });
    expect(ids.filter((id) => !table.out.includes(id))).toEqual([]);
    const { out } = await fnf(['requirements', '--format', 'json']);
    const { requirements } = JSON.parse(out) as { requirements: { id: string }[] };
    expect(requirements.map(({ id }) => id)).toEqual(ids);
  });
});

describe('call', () => {
  it('shows a page with 0, an error with 1, and never the secret or the signature', async () => {
    const reference = await startReference();
    try {
      const { accessKeyId, accessKeySecret } = reference.credentials.main;
      const env = {
        ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
      };
      const [first] = reference.executions;
      const names = [
        `FlowName=${first?.flowName ?? ''}`,
        `ExecutionName=${first?.executionName ?? ''}`,
      ];
      for (const signature of ['rpc', 'acs3']) {
        const flags = ['--endpoint', reference.url, '--signature', signature];
        const page = await fnf(['call', ...names, ...flags], { env });
        expect(page.code, page.out).toBe(0);
        expect(page.out).toContain('"Events": [');
        const refused = await fnf(['call', ...names, 'Limit=1000', ...flags], { env });
        expect(refused.code).toBe(1);
        expect(refused.out).toContain('"Code": "InvalidArgument"');
        for (const { out, err } of [page, refused]) {
          expect(out + err).not.toContain(accessKeySecret);
          expect(out).toMatch(/Signature *[ =]\(hidden\)/);
        }
      }
    } finally {
      await reference.close();
    }
  });

  it.each([
    ['nested too deep', `${'['.repeat(501)}${']'.repeat(501)}`, 'nested more than 500 deep'],
    ['of too many values', `[${'{},'.repeat(1_000_000)}{}]`, 'of more than 1000000 values'],
  ])('shows what it does not read, %s, and says so with 1', async (_, events, why) => {
    const body = `{"RequestId":"R","Events":${events}}`;
    await using server = await loopbackServer((_request, response) => {
      response.setHeader('content-type', 'application/json').end(body);
    });
    const { code, out, err } = await fnf(['call', 'A=b', '--endpoint', server.url], {
      env: secretEnv,
    });
    expect(code).toBe(1);
    expect(out.replace(/\s/g, '').endsWith(`--body${body}`)).toBe(true);
    expect(err).toBe(`not read: ${server.url}: an answer ${why} was given up\n`);
  });

  it('ends with 3 and one line where nobody answers', async () => {
    const { code, out, err } = await fnf(['call', 'A=b', '--endpoint', 'http://127.0.0.1:1'], {
      env: secretEnv,
    });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(/^no answer: http:\/\/127\.0\.0\.1:1: [^\n]+\n$/);
  });
});

describe('serve', () => {
  it('prints one line of JSON when it is ready, and ends with the signal that ends it', async () => {
    const stop = new AbortController();
    const { code, out, err } = await fnf(['serve'], {
      signal: stop.signal,
      onOut: () => {
        stop.abort('SIGTERM');
      },
    });
    expect(code).toBe(143);
    expect(out.split('\n')).toHaveLength(2);
    expect(Object.keys(JSON.parse(out) as object)).toEqual([
      'url',
      'accessKeyId',
      'accessKeySecret',
    ]);
    expect(err).toMatch(/^Reference endpoint on http:\/\/127\.0\.0\.1:\d+\. Ctrl-C ends it\.\n/);
    expect(err).toMatch(/^ {2}--flow orders --execution live {2}\(running\)$/m);
  });

  it('tells on one line that a port is in use', async () => {
    const reference = await startReference();
    try {
      const { port } = new URL(reference.url);
      const { code, err } = await fnf(['serve', '--port', port]);
      expect(code).toBe(2);
      expect(err).toBe(
        `error: Port ${port} is in use: choose another with --port, or leave it out for a free one.\n`,
      );
    } finally {
      await reference.close();
    }
  });
});
