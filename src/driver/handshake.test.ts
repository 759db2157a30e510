import { describe, expect, it } from 'vitest';
import {
  DESCRIPTION,
  playDriver,
  type PlayedCall,
  type PlayedProcess,
} from '../testing/play-driver.ts';
import { openDriver } from './driver.ts';
import { HandshakeError } from './trouble.ts';

type Describe = (call: PlayedCall, process: PlayedProcess) => void;

/** What is said of a driver that answers `describe` this way; and whether it was ended. */
async function saidOf(describes: object | Describe): Promise<string> {
  const played = playDriver(() => undefined, describes);
  const error = await openDriver({
    start: played.start,
    callTimeoutMs: 10,
    startTimeoutMs: 50,
    maxRestarts: 3,
  }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(HandshakeError);
  const { reason } = error as HandshakeError;
  expect(reason.zh).toMatch(/\p{Script=Han}/u);
  expect(played.processes.map(({ graceMs }) => graceMs)).toEqual([0]);
  return reason.en;
}

describe('the handshake', () => {
  it('takes a driver for what it says, each feature once', async () => {
    const features = ['acs3', 'rpc', 'acs3'];
    const { start } = playDriver(() => undefined, { ...DESCRIPTION, features });
    const driver = await openDriver({ start, callTimeoutMs: 1000, maxRestarts: 0 });
    expect(driver.description).toEqual({ ...DESCRIPTION, features: ['acs3', 'rpc'] });
    await driver.close();
  });

  it('is not disturbed by a greeting', async () => {
    const { start } = playDriver(
      () => undefined,
      ({ id }: PlayedCall, { stdout, answer }: PlayedProcess) => {
        stdout.write('Welcome!\n');
        answer(id, DESCRIPTION);
      },
    );
    const driver = await openDriver({ start, callTimeoutMs: 1000, maxRestarts: 0 });
    expect(driver.problems).toHaveLength(1);
    await driver.close();
  });

  it.each([
    ['another protocol', { ...DESCRIPTION, protocol: 2 }, 'speaks protocol 2, the kit protocol 1'],
    ['a protocol in words', { ...DESCRIPTION, protocol: '1' }, 'protocol is "1", not 1'],
    [
      'an unknown feature',
      { ...DESCRIPTION, features: ['rpc', 'grpc'] },
      'features.1 is "grpc", which is none of rpc, acs3',
    ],
    ['no signature', { ...DESCRIPTION, features: ['https'] }, 'declares no signature'],
    ['no name', { ...DESCRIPTION, name: '' }, 'name is empty'],
    ['nothing', {}, 'it lacks protocol'],
    ['more', { ...DESCRIPTION, homepage: '' }, 'unknown member "homepage"'],
  ])('refuses %s', async (_, describes, words) => {
    expect(await saidOf(describes)).toContain(words);
  });

  it.each<readonly [string, Describe, readonly string[]]>([
    ['does not answer', () => undefined, ['within 50 ms', 'flushes stdout']],
    [
      'only logs',
      (_, { stdout, stderr }) => {
        stdout.write('listening on port 80\n');
        stderr.write('warning: old SDK\n');
      },
      [
        'Before that, the driver wrote something other than JSON',
        'listening on port 80',
        'Last line on its stderr: warning: old SDK',
      ],
    ],
    [
      'does not know describe',
      ({ id }, { stdout }) => {
        stdout.write(
          `{"jsonrpc":"2.0","id":${String(id)},"error":{"code":-32601,"message":"no such method"}}\n`,
        );
      },
      ['failed: no such method', 'Run its command by hand'],
    ],
    [
      'has null for an answer',
      ({ id }, { answer }) => {
        answer(id, null);
      },
      ['it is null, which is not of type object'],
    ],
    [
      'ends',
      (_, { stderr, die }) => {
        stderr.write('ModuleNotFoundError: No module named aliyunsdkfnf\n');
        die();
      },
      ['exit code 3; stderr: ModuleNotFoundError'],
    ],
    [
      'floods',
      (_, { stdout }) => {
        const chunk = Buffer.alloc(1024 * 1024, 'x');
        for (let n = 0; n < 66; n += 1) stdout.write(chunk);
      },
      ['more than 16777216 bytes'],
    ],
  ])('says what to do about a driver that %s', async (_, describes, words) => {
    const said = await saidOf(describes);
    for (const piece of words) expect(said).toContain(piece);
  });
});
