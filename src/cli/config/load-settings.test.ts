import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { loadSettings, type LoadedRun, type RunFlags } from './load-settings.ts';

const env = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'id', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'CANARY' };

async function load(
  flags: RunFlags,
  config = '',
  environment: typeof env | object = env,
): Promise<LoadedRun> {
  await using folder = await temporaryFolder();
  if (config !== '') await folder.write('fnf-conformance.config.yaml', config);
  return await loadSettings(flags, environment as typeof env, folder.path);
}

describe('loadSettings', () => {
  it('asks for the embedded endpoint where none is named', async () => {
    const { target, plan, formats, lang } = await load({ seed: '7' }, '', {});
    expect(target).toBeUndefined();
    expect(plan).toMatchObject({
      signatures: ['rpc', 'acs3'],
      profile: 'documented',
      runs: 100,
      seed: 7,
    });
    expect({ formats, lang }).toEqual({ formats: ['html', 'json', 'junit'], lang: 'en' });
  });

  it('takes flags before the config file, and the file before the defaults', async () => {
    const config =
      'endpoint: http://127.0.0.1:1\nprofile: gateway\nsignature: [acs3]\nlimits: { rate: 5, timeout: 1s }';
    const { target, plan } = await load({ endpoint: 'http://127.0.0.1:2', rate: '7' }, config);
    expect(target?.endpoint).toBe('http://127.0.0.1:2');
    expect(plan).toMatchObject({
      profile: 'gateway',
      signatures: ['acs3'],
      limits: { rate: 7, timeoutMs: 1000, maxClockSkewMs: 900_000 },
    });
  });

  it('is gentle with another machine, and unbounded on this one', async () => {
    const there = await load({ endpoint: 'https://example.com' });
    expect(there.plan.limits).toMatchObject({ rate: 10, maxRequests: 5000, concurrency: 4 });
    const here = await load({ endpoint: 'http://localhost:8080' });
    expect(here.plan.limits).toMatchObject({ rate: null, maxRequests: null, concurrency: 8 });
  });

  it('draws a seed of 32 bits where none is given, another each time', async () => {
    const seeds = await Promise.all([load({}), load({}), load({})]);
    const drawn = seeds.map(({ plan }) => plan.seed);
    expect(drawn.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31)).toBe(true);
    expect(new Set(drawn).size).toBeGreaterThan(1);
  });

  it('writes results.json whatever is asked for, since replay reads it', async () => {
    expect((await load({ format: ['html'] })).formats).toEqual(['html', 'json']);
  });

  it('hints at executions where an endpoint is named without one', async () => {
    expect((await load({ endpoint: 'http://127.0.0.1:1' })).hints).toHaveLength(1);
    const named = await load({ endpoint: 'http://127.0.0.1:1', flow: ['a'], execution: ['b'] });
    expect(named.hints).toEqual([]);
  });

  it.each([
    'credentials: { accessKeyId: a, accessKeySecret: CANARY }',
    'restricted: { accessKeyId: a, accessKeySecret: CANARY }',
    'executions: [{ flowName: a, executionName: b }]',
  ])(
    'does not check the embedded endpoint in place of one that was forgotten: %s',
    async (config) => {
      await expect(load({}, config)).rejects.toThrow('given without an endpoint');
    },
  );

  it.each<[RunFlags, string]>([
    [{ endpoint: '' }, '--endpoint is empty'],
    [{ flow: ['a'], execution: ['b'] }, 'given without an endpoint'],
    [{ signature: 'v3' }, 'give rpc, acs3 or both'],
    [{ profile: 'gatway' }, 'Did you mean gateway?'],
    [{ runs: '0' }, '--runs'],
    [{ seed: '2147483648' }, '--seed'],
    [{ seed: 'x' }, '--seed'],
    [{ rate: '-1' }, '--rate'],
    [{ maxRequests: '1.5' }, '--max-requests'],
    [{ maxTime: 'long' }, '--max-time'],
    [{ concurrency: '0' }, '--concurrency'],
    [{ timeout: '5' }, '--timeout'],
    [{ maxClockSkew: '' }, '--max-clock-skew'],
    [{ format: ['ctrf'] }, 'not built yet'],
    [{ format: ['har'] }, 'not built yet'],
    [{ format: ['pdf'] }, 'give html, json, junit'],
    [{ lang: 'fr' }, 'give en or zh'],
    [{ deviations: 'gone.yaml' }, 'Cannot read the deviations file'],
  ])('refuses %o', async (flags, problem) => {
    await expect(load(flags)).rejects.toThrow(problem);
  });

  it('refuses a secret as the name of an execution, and does not repeat it', async () => {
    const secret = 'CANARY-of-30-characters-012345';
    const environment = { ...env, ALIBABA_CLOUD_ACCESS_KEY_SECRET: secret };
    const flags = { endpoint: 'http://127.0.0.1:1', flow: ['orders'], execution: [secret] };
    const error: unknown = await load(flags, '', environment).catch((reason: unknown) => reason);
    expect(String(error)).toContain('The name of execution 1 holds a secret');
    expect(String(error)).not.toContain('CANARY');
  });
});
