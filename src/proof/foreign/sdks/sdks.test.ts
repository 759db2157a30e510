import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../hostile-endpoints/catalogue.ts';
import { attacks } from './attacks.ts';
import { memoryOf } from './met.ts';
import { childPids, peakMib } from './peak-memory.ts';
import { sdkPages } from './pages.ts';
import { remarks } from './remarks.ts';
import { readMetSdks } from './record.ts';
import { sdks } from './sdks.ts';

const CERTIFIED = new URL('../../../../reports/sdks/', import.meta.url);

describe('the SDKs that meet hostile endpoints', () => {
  it('are those that were certified, driven by the same commands', async () => {
    const files = await readdir(CERTIFIED);
    const certified = files
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -5));
    expect(sdks.map(({ id }) => id).sort()).toEqual(certified.sort());
    const script = await readFile(
      new URL('../../../../drivers/certify-all.mjs', import.meta.url),
      'utf8',
    );
    for (const { command } of sdks) expect(script).toContain(`'${command.at(-1) ?? ''}'`);
  });

  it('are met with attacks that the catalogue has, each told in both languages', () => {
    const known = catalogue.map(({ id }) => id);
    expect(attacks.filter(({ id }) => !known.includes(`${id}/always`))).toEqual([]);
    expect(attacks[0]?.id).toBe('undisturbed');
    expect(attacks.filter(({ what }) => what.en === '' || what.zh === '')).toEqual([]);
    expect(new Set(attacks.map(({ id }) => id)).size).toBe(attacks.length);
  });

  it('are recorded whole: each met each, and a good page reached every caller', async () => {
    const met = await readMetSdks();
    expect(met.map(({ id }) => id)).toEqual(sdks.map(({ id }) => id));
    for (const sdk of met) {
      expect(sdk.met.map(({ attack }) => attack)).toEqual(attacks.map(({ id }) => id));
      expect([sdk.id, sdk.met[0]?.came]).toEqual([sdk.id, 'page']);
    }
  });
});

describe('the remarks', () => {
  it('are about what came of it', async () => {
    const met = await readMetSdks();
    for (const remark of remarks) {
      for (const id of remark.sdks) {
        const cells = met.find((sdk) => sdk.id === id)?.met ?? [];
        for (const attack of remark.attacks) {
          expect(remark.came).toContain(cells.find((cell) => cell.attack === attack)?.came);
        }
      }
    }
  });
});

describe('the table', () => {
  it('marks what asked again, went elsewhere and took memory, and names who got nothing', () => {
    const [first, second] = attacks;
    const met = {
      attack: first?.id ?? '',
      came: 'page',
      memory: 'much',
      asked: 'again',
      elsewhere: true,
    } as const;
    const page = sdkPages(
      [
        {
          ...{ id: 'a', name: 'a|b', version: '1', language: 'C', timeout: false },
          met: [met, { ...met, attack: second?.id ?? '', came: 'nothing' }],
        },
      ],
      'en',
    ).join('\n');
    expect(page).toContain('| a good page | page ↻ ↗ ● |');
    expect(page).toContain('- a\\|b: no answer at all (**nothing**)');
  });
});

describe('memory', () => {
  it('is read of processes, and none of one that is gone', async () => {
    expect(await peakMib([process.pid])).toBeGreaterThan(10);
    expect(await peakMib([2 ** 30])).toBe(0);
    expect(await childPids([])).not.toContain(process.pid);
    expect([memoryOf(100, 50), memoryOf(115, 50)]).toEqual(['little', 'much']);
  });
});
