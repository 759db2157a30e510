import { describe, expect, it } from 'vitest';
import { clientRequirements } from '../../../suites/client/index.ts';
import { misjudged } from '../variants/judge.ts';
import { partOf } from '../variants/try-variants.ts';
import { assessClientVariants } from './assess.ts';
import { clientVariants } from './catalogue.ts';
import { show } from './show.ts';
import type { ClientVariant } from './variant.ts';

const seed = Number(process.env.FNF_SEED ?? 1);

/** The proof itself tries every requirement with every variant, this each with a few. */
const PARTS = 12;

describe('a permitted variant of an SDK', () => {
  it('has an id of its own, and a title and a ground in both languages', () => {
    expect(new Set(clientVariants.map(({ id }) => id)).size).toBe(clientVariants.length);
    for (const { id, title, ground } of clientVariants) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const { en, zh } of [title, ground.text]) {
        expect(en).toMatch(/^[\x20-\x7e’]+$/);
        expect(zh).toMatch(/\p{Script=Han}|Format=json/u);
      }
    }
  });

  it.each(clientVariants.map((variant, index) => ({ ...variant, index })))(
    'is never accused: $id',
    async ({ index, ...variant }) => {
      const requirements = partOf(clientRequirements, [(index + seed) % PARTS, PARTS]);
      const results = await assessClientVariants([variant], { requirements, seed, runs: 3 });
      // What a busy machine leaves undecided is for the proof to try again.
      const wrong = misjudged(results, [variant]).filter(({ why }) => !/timed out/.test(why));
      expect(wrong, `seed ${seed}`).toEqual([]);
    },
  );

  it('is told from a fault: one that sends the wrong version is found', async () => {
    const wrong: ClientVariant = {
      ...(clientVariants[0] as ClientVariant),
      change: (b) => ({
        common: (...args) =>
          b
            .common(...args)
            .map(([name, value]) => [name, name === 'Version' ? '2019-03-16' : value]),
      }),
    };
    const requirements = clientRequirements.filter(({ id }) => id === 'REQUEST-VERSION');
    const results = await assessClientVariants([wrong], { requirements, seed, runs: 3 });
    expect(misjudged(results, [wrong]).map(({ id, outcome }) => [id, outcome])).toEqual([
      ['REQUEST-VERSION', 'failed'],
    ]);
  });
});

describe('what a variant of an SDK does', () => {
  it.each(clientVariants)('shows in requests or in what is told: $id', async (variant) => {
    const [plain, same, shown] = [await show([]), await show([]), await show([variant])];
    expect(same).toEqual(plain);
    expect(shown).not.toEqual(plain);
  });
});
