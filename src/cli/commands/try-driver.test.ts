import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { madeUpCredentials } from '../../engine/made-up-credentials.ts';
import { serveDriver } from '../../faithful/serve-driver.ts';
import { capturedIo, type CapturedOptions } from '../../testing/captured-io.ts';
import { runCommandLine } from '../command-line.ts';

const cwd = fileURLToPath(new URL('../../..', import.meta.url));
const faithful = [process.execPath, '--import', 'tsx', 'src/faithful/main.ts'];

async function fnf(
  argv: readonly string[],
  options: CapturedOptions = {},
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const { io, out, err } = capturedIo({ cwd, ...options });
  return { code: await runCommandLine(argv, io), out: out(), err: err() };
}

describe('certify --smoke', () => {
  it('shows the call, the request, the answer and the outcome, and no secret', async () => {
    const { code, out } = await fnf(['certify', '--smoke', '--', ...faithful]);
    expect(code).toBe(0);
    for (const piece of ['features', '→ driver', 'FlowName', 'HTTP 200', '← driver', 'works'])
      expect(out).toContain(piece);
    expect(out).not.toMatch(/accessKeySecret|Signature +[A-Za-z0-9+/]{20}/);
  });

  it('ends with 1 where the caller was given no page', async () => {
    const program = `
      process.stdin.on('data', (line) => {
        const { id, method } = JSON.parse(line);
        const result = method === 'describe'
          ? { protocol: 1, name: 'n', version: 'v', language: 'l', features: ['rpc'] }
          : { outcome: 'sdkError', kind: 'other', message: 'it would not' };
        console.log(JSON.stringify({ jsonrpc: '2.0', id, result }));
      });`;
    const other = await fnf(['certify', '--smoke', '--', process.execPath, '-e', program]);
    expect(other).toMatchObject({ code: 1, err: '' });
    expect(other.out).toContain('it would not');
  });

  it('ends with 3 where the driver failed, and shows its log', async () => {
    const program = `
      process.stdin.on('data', (line) => {
        const { id, method } = JSON.parse(line);
        console.error('heard ' + method);
        const result = { protocol: 1, name: 'n', version: 'v', language: 'l', features: ['rpc'] };
        const error = { code: -32603, message: 'no idea' };
        console.log(JSON.stringify({ jsonrpc: '2.0', id, ...(method === 'describe' ? { result } : { error }) }));
      });`;
    const { code, out } = await fnf(['certify', '--smoke', '--', process.execPath, '-e', program]);
    expect(code).toBe(3);
    expect(out).toContain('no idea');
    expect(out).toContain('heard getExecutionHistory');
  });
});

describe('a driver that tells the secrets it was given', () => {
  it.each([
    ['in the page', "{ outcome: 'response', body: { RequestId: secret, Events: [] } }"],
    ['in the code', "{ outcome: 'serviceError', code: secret }"],
    ['in an error', "{ outcome: 'sdkError', kind: 'other', message: 'x'.repeat(100) + secret }"],
    ['in an error of its own', undefined],
  ])('%s: they are not shown', async (_where, outcome) => {
    const program = `
      let secret = '';
      process.stdin.on('data', (line) => {
        const { id, method, params } = JSON.parse(line);
        const described = { protocol: 1, name: 'n', version: 'v', language: 'l', features: ['rpc'] };
        secret = params?.credentials.accessKeySecret ?? '';
        const answer = method === 'describe' ? { result: described }
          : ${outcome === undefined ? "{ error: { code: 1, message: 'x'.repeat(180) + secret } }" : `{ result: ${outcome} }`};
        console.log(JSON.stringify({ jsonrpc: '2.0', id, ...answer }));
      });`;
    const { out, err } = await fnf(['certify', '--smoke', '--', process.execPath, '-e', program]);
    const { accessKeySecret } = madeUpCredentials(1).main;
    expect(out).toContain('(hidden)');
    expect(out + err).not.toContain(accessKeySecret.slice(0, 12));
  });
});

describe('certify --attach', () => {
  it('speaks with a driver over its own stdin and stdout, and to people on stderr', async () => {
    const [toDriver, fromDriver] = [new PassThrough(), new PassThrough()];
    const served = serveDriver({ stdin: toDriver, stdout: fromDriver });
    const { code, out, err } = await fnf(['certify', '--attach'], {
      stdin: fromDriver,
      onOut: (text) => toDriver.write(text),
    });
    toDriver.end();
    await served;
    expect(code).toBe(0);
    for (const line of out.trim().split('\n'))
      expect(JSON.parse(line)).toMatchObject({ jsonrpc: '2.0' });
    expect(err).toContain('the driver works');
  });
});
