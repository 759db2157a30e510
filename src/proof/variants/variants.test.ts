import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { serverRequirements } from '../../../suites/server/index.ts';
import { assessVariants } from './assess.ts';
import { variants } from './catalogue.ts';
import { combination } from './combine.ts';
import { gatewayCodes } from './gateway.ts';
import { misjudged } from './judge.ts';
import { permittedOrder } from './order.ts';
import { show } from './show.ts';
import { partOf } from './try-variants.ts';
import type { Variant } from './variant.ts';
import { createRandom } from '../../history/random.ts';
import { defaultBehaviour } from '../../reference/default-behaviour.ts';
import { text } from '../../text.ts';

const seed = Number(process.env.FNF_SEED ?? 1);

/** Everything at once takes a minute; the proof itself tries them all, this every requirement with a few of them. */
const PARTS = 12;

async function wrongOf(chosen: readonly Variant[], part: number): Promise<readonly string[]> {
  const requirements = partOf(serverRequirements, [part % PARTS, PARTS]);
  const results = await assessVariants(chosen, { requirements, seed, runs: 5 });
  return misjudged(results, chosen).map(
    ({ id, outcome, why }) => `${id} ${outcome}: ${why} (seed ${seed})`,
  );
}

describe('a permitted variant', () => {
  it('has an id of its own, and a title and a ground in both languages', () => {
    expect(new Set(variants.map(({ id }) => id)).size).toBe(variants.length);
    for (const { id, title, ground } of variants) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const { en, zh } of [title, ground.text]) {
        expect(en).toMatch(/^[\x20-\x7e’]+$/);
        expect(zh).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it.each(variants.map((variant, index) => ({ ...variant, index })))(
    'is never accused: $id',
    async ({ index, ...variant }) => {
      expect(await wrongOf([variant], index + seed)).toEqual([]);
    },
  );
});

describe('what was once accused wrongly', () => {
  it.each([
    ['huge-history', 'PAGING-COMPLETE'],
    ['huge-history', 'PAGING-LAST-PAGE'],
    ['other-methods-reset', 'TRANSPORT-METHODS'],
    ['xml-for-other-formats', 'SIGNATURE-RPC-TAMPERED-VALUE'],
  ])('%s passes %s', async (id, requirement) => {
    const results = await assessVariants(
      variants.filter((variant) => variant.id === id),
      {
        requirements: serverRequirements.filter((one) => one.id === requirement),
        seed: 1,
        runs: 10,
      },
    );
    expect(results.map(({ outcome }) => outcome)).toEqual(['passed']);
  });

  it('a nonce that is refused the second time, where the first try met with trouble', async () => {
    const chosen = variants.filter(({ id }) =>
      ['old-nonces-refused', 'internal-errors'].includes(id),
    );
    const requirements = serverRequirements.filter(({ id }) => id === 'SIGNATURE-NONCE-REUSE');
    const results = await assessVariants(chosen, { requirements, seed: 1, runs: 400 });
    expect(results.map(({ outcome }) => outcome)).toEqual(['passed']);
  });

  it.each([
    'CLOCK-PAST',
    'CLOCK-FUTURE',
    'CLOCK-WITHIN',
    'ERROR-SEVERAL',
    'ERROR-AUTHENTICATION-FIRST',
  ])('a clock that is off and not told, by %s', async (id) => {
    const requirements = serverRequirements.filter((one) => one.id === id);
    for (const clockOffsetMs of [-4 * 60_000, 4 * 60_000]) {
      const off: Variant = { ...named('window-5-minutes'), clockOffsetMs };
      for (const chosen of [
        [named('no-date'), off],
        [named('no-date'), { ...named('clock-7-minutes-fast'), clockOffsetMs }],
      ]) {
        const results = await assessVariants(chosen, { requirements, seed: 1, runs: 40 });
        expect(results.map(({ outcome }) => outcome)).toEqual(['passed']);
      }
    }
  });
});

describe('where nothing can be read', () => {
  it.each(['PAGING-COMPLETE', 'PAGING-GROWING', 'PAGING-INTERLEAVED'])(
    '%s says so, and not that an execution is lacking',
    async (id) => {
      const chosen = [named('clock-a-year-slow'), named('no-date')];
      const requirements = serverRequirements.filter((one) => one.id === id);
      const [result] = await assessVariants(chosen, { requirements, seed: 1, runs: 5 });
      expect(result).toMatchObject({ outcome: 'incomplete' });
      expect(result?.reason).toMatch(/even the plainest .* is refused: .*RequestTimeTooSkewed/);
    },
  );
});

describe('a judge of variants', () => {
  it('finds an endpoint that only claims to be a variant', async () => {
    const wrong: Variant = {
      id: 'wrong',
      title: text('', ''),
      ground: { kind: 'silent', text: text('', '') },
      touches: [],
      change: () => ({ maximumLimit: 2000 }),
    };
    const requirements = serverRequirements.filter(({ id }) => id === 'LIMIT-UPPER-BOUND');
    const results = await assessVariants([wrong], { requirements, seed, runs: 5 });
    expect(misjudged(results, [wrong]).map(({ id, outcome }) => [id, outcome])).toEqual([
      ['LIMIT-UPPER-BOUND', 'failed'],
    ]);
  });

  it('finds the gateway’s codes where its profile is not chosen', async () => {
    const gateway: Variant = {
      ...named('public-gateway'),
      change: gatewayCodes,
      settings: () => ({}),
    };
    const ids = ['ERROR-CODE-KNOWN', 'SIGNATURE-RPC-ALTERED'];
    const requirements = serverRequirements.filter(({ id }) => ids.includes(id));
    const results = await assessVariants([gateway], { requirements, seed, runs: 5 });
    expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'failed']);
  });
});

describe('what a variant does', () => {
  let plain: Awaited<ReturnType<typeof show>> = [];
  beforeAll(async () => {
    plain = await show([]);
  });

  it('is told from what another endpoint like the reference one does', async () => {
    expect(bytesOf(await show([]))).toEqual(bytesOf(plain));
  });

  it.each(variants)('shows on the wire: $id', async (variant) => {
    const shown = await show([variant]);
    const quickest = (answers: typeof shown): number =>
      Math.min(...answers.filter((_, at) => at % 3 === 2).map(({ tookMs }) => tookMs));
    const differs =
      variant.id === 'slow-answers'
        ? quickest(shown) >= 19 && quickest(plain) < 19
        : JSON.stringify(bytesOf(shown)) !== JSON.stringify(bytesOf(plain)) ||
          // Pieces that a busy machine makes are few.
          (shown[0]?.pieces ?? 0) > 10;
    expect(differs).toBe(true);
  });
});

describe('combinations', () => {
  it('never hold two variants about the same thing, and are many', () => {
    fc.assert(
      fc.property(combination(variants), (chosen) => {
        const touched = chosen.flatMap(({ touches }) => touches);
        expect(new Set(touched).size).toBe(touched.length);
        expect(chosen.length).toBeGreaterThan(1);
      }),
    );
    const drawn = fc.sample(combination(variants), { seed, numRuns: 160 });
    expect(new Set(drawn.flat().map(({ id }) => id)).size).toBeGreaterThan(variants.length * 0.9);
  });
});

describe('a permitted order of the checks', () => {
  it('has every check once, and authenticates before it looks for resources', () => {
    fc.assert(
      fc.property(fc.integer(), (n) => {
        const order = permittedOrder(defaultBehaviour.order, createRandom(n));
        expect([...order].sort()).toEqual([...defaultBehaviour.order].sort());
        for (const first of ['signature', 'access-key', 'time-window', 'permission'] as const) {
          for (const then of ['flow', 'execution', 'ownership', 'next-token'] as const) {
            expect(order.indexOf(first)).toBeLessThan(order.indexOf(then));
          }
        }
      }),
    );
  });
});

function bytesOf(shown: Awaited<ReturnType<typeof show>>): readonly string[] {
  return shown.map(({ what, bytes, open }) => `${what} ${open ? 'open' : 'closed'} ${bytes}`);
}

function named(id: string): Variant {
  const found = variants.find((variant) => variant.id === id);
  if (found === undefined) throw new Error(`there is no variant ${id}`);
  return found;
}
