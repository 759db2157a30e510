import { describe, expect, it } from 'vitest';
import { assessReference } from '../../src/testing/assess-reference.ts';
import { permittedVariants, publicGateway } from '../../src/testing/permitted-variants.ts';
import { serverRequirements } from './index.ts';

const seed = Number(process.env.FNF_SEED ?? 1);

async function failuresOf(
  options: Partial<Parameters<typeof assessReference>[0]>,
): Promise<string[]> {
  const { results } = await assessReference({
    requirements: serverRequirements,
    seed,
    runs: 20,
    ...options,
  });
  return [...results.values()]
    .filter(({ outcome }) => outcome === 'failed')
    .map(
      ({ id, counterexample }) => `${id}: ${counterexample?.observed ?? ''} (seed ${String(seed)})`,
    );
}

describe('what is permitted is never called a failure', () => {
  it.each(permittedVariants)('$id', async (variant) => {
    expect(await failuresOf({ faults: [variant] })).toEqual([]);
  });

  it.each([-7, 7, 60 * 24 * 365])('a server clock that is off by %i minutes', async (minutes) => {
    expect(await failuresOf({ now: () => Date.now() + minutes * 60_000 })).toEqual([]);
  });

  it.each(['rpc', 'acs3'] as const)('%s alone', async (signature) => {
    expect(await failuresOf({ settings: { signatures: [signature] } })).toEqual([]);
  });
});

describe('the codes of the public gateway', () => {
  it('are accepted in its profile', async () => {
    const settings = { profile: 'gateway' } as const;
    expect(await failuresOf({ faults: [publicGateway], settings })).toEqual([]);
  });

  it('are failures where only the documented ones are expected', async () => {
    const failures = await failuresOf({ faults: [publicGateway] });
    expect(failures.join('\n')).toMatch(/ERROR-CODE-KNOWN/);
    expect(failures.join('\n')).toMatch(/SIGNATURE-RPC-ALTERED/);
  });
});
