import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { readConfig } from './read-config.ts';

async function read(text: string): ReturnType<typeof readConfig> {
  await using folder = await temporaryFolder();
  await folder.write('c.yaml', text);
  return await readConfig('c.yaml', folder.path);
}

describe('readConfig', () => {
  it('reads YAML and JSON alike', async () => {
    const wanted = { endpoint: 'http://x', limits: { rate: 5 } };
    expect((await read('endpoint: http://x\nlimits:\n  rate: 5\n')).config).toEqual(wanted);
    expect((await read(JSON.stringify(wanted))).config).toEqual(wanted);
  });

  it('reads an empty file as one that sets nothing', async () => {
    expect((await read('# nothing yet\n')).config).toEqual({});
  });

  it('knows the line of a key', async () => {
    const file = await read('profile: gateway\nlimits:\n  rate: 5\n');
    expect(file.where('limits', 'rate')).toBe('limits.rate (c.yaml:3)');
  });

  it('finds the file of the working directory, and needs none', async () => {
    await using folder = await temporaryFolder();
    expect((await readConfig(undefined, folder.path)).config).toEqual({});
    await folder.write('fnf-conformance.config.json', '{"profile":"gateway"}');
    expect((await readConfig(undefined, folder.path)).config).toEqual({ profile: 'gateway' });
    await folder.write('fnf-conformance.config.yaml', '{}');
    await expect(readConfig(undefined, folder.path)).rejects.toThrow('name one of them');
  });

  it.each([
    ['endpont: http://x', 'c.yaml:1: "endpont" is not a known key; .* Did you mean endpoint\\?'],
    ['limits:\n  rat: 1', 'c.yaml:2: "rat" is not a known key in limits; .* Did you mean rate\\?'],
    [
      'executions:\n- flowName: a\n  executionNam: b',
      'c.yaml:3: .*executions\\[0\\].*Did you mean executionName',
    ],
    ['executions:\n- flowName: a', 'c.yaml:2: executions\\[0\\].executionName is missing'],
    [
      'executions:\n- { flowName: 7, executionName: b }',
      'executions\\[0\\].flowName must be text, not a number: put it in quotes',
    ],
    ['limits:\n  rate: fast', 'c.yaml:2: limits.rate must be a number, not text'],
    ['limits:\n  timeout: 10', 'c.yaml:2: limits.timeout .* 500ms, 10s, 15m or 2h'],
    [
      'limits: { timeout: 10 s }',
      'limits.timeout is "10 s" and must be written as a number with its unit',
    ],
    ['limits: { concurrency: 257 }', 'limits.concurrency is "257" and must be at most 256'],
    ['limits: { maxRequests: 0 }', 'must be at least 1'],
    ['limits: { rate: 0 }', 'must be above 0'],
    ['signature: rpc', 'signature must be a list, not text: put it in \\[ \\]'],
    ['signature: []', 'signature is empty'],
    ['signature: [rpc, rpc]', 'names the same thing twice'],
    ['signature: [v3]', 'signature\\[0\\] is "v3" and must be rpc or acs3'],
    ['profile: gatewai', 'must be documented or gateway\\. Did you mean gateway\\?'],
    ['endpoint:', 'endpoint must be text, not empty'],
    ['[1]', 'the whole file must be a group of keys, not a list'],
    ['a: b: c', 'c.yaml:1:\\d+: the config file is neither YAML nor JSON'],
    ['{"endpoint": "http://x",\n"endpoint": "y"}', 'c.yaml:2:1: .* stands here twice'],
    ['a: 1\n---\nb: 2', 'only one is read'],
  ])('refuses %o with its line and what to do', async (text, problem) => {
    await expect(read(text)).rejects.toThrow(new RegExp(problem));
  });

  it.each([
    ['gone.yaml', 'there is no such file'],
    ['.', 'it is a folder'],
    ['', '--config is empty'],
  ])('refuses the path %o', async (path, problem) => {
    await using folder = await temporaryFolder();
    await expect(readConfig(path, folder.path)).rejects.toThrow(problem);
  });

  it.each([
    'credentials: { accessKeyId:LTAI, accessKeySecret:CANARY }',
    'credentials:\n  accessKeyId: a\n  CANARY: b',
    'credentials:\n  accessKeyId:a\n  accessKeySecret:CANARY',
    'credentials: CANARY',
    'credentials: [CANARY]',
    'restricted: { accessKeyId: a, accessKeySecret: [CANARY] }',
    'restricted: { accessKeyId: a, accessKeySecret: { CANARY: 1 } }',
    'credentials:\n  accessKeyId: a\n  accessKeySecret: *CANARY',
    'credentials:\n  accessKeyId: a\n  accessKeySecret: "CANARY',
    'credentials:\n  accessKeyId: a\n  accessKeySecret: "\\CANARY"',
    'credentials:\n  accessKeyId: a\n  accessKeySecret: @CANARY',
    'credentials:\n  accessKeyId: a\n  accessKeySecret: %CANARY: x',
    'credentials:\n  accessKeyId: a\n accessKeySecret: CANARY: x',
    'credentials:\n  accessKeyId: a\n  accessKeySecret: !!CANARY x\n  b: 1',
    'credentials: { accessKeyId: a, accessKeySecret: CANARY',
    '{"credentials": {"accessKeyId": "a", "accessKeySecret": "CANARY}',
    'accessKeyId:a accessKeySecret:CANARY',
    'accessKeySecret=CANARY: 1',
    'CANARYxyz0123456789: 1',
    'profile: CANARYxyz0123456789',
    'limits: { timeout: CANARYxyz0123456789 }',
  ])('never repeats a secret of %o', async (text) => {
    const message = await read(text).then(
      () => 'read without complaint',
      (error: unknown) => String(error),
    );
    expect(message).toMatch(/^UserError: /);
    expect(message).not.toContain('CANARY');
    expect(message).not.toContain('\n');
  });
});
