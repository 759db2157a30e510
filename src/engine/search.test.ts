import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TransportTrouble } from '../probe/errors.ts';
import { finding, type Finding } from '../requirement/finding.ts';
import { emptyContext } from '../testing/case-context.ts';
import { text } from '../text.ts';
import type { CaseContext } from './case-context.ts';
import { CaseSkipped, CaseTroubled, ControlRefused, Inapplicable } from './case-errors.ts';
import { search, type Search, type SearchOptions } from './search.ts';

const wrong = finding(text('less', '更小'), text('more', '更大'));

function searchFor(
  check: (input: number) => Promise<Finding | undefined>,
  more: Partial<SearchOptions<number, CaseContext>> = {},
): Promise<Search<number>> {
  return search({
    definition: { check },
    arbitrary: fc.nat(1_000_000),
    examples: [],
    seed: 7,
    runs: 50,
    newContext: emptyContext,
    excuse: () => undefined,
    shrinkRequests: 100,
    shrinkMs: 1000,
    now: () => 0,
    ...more,
  });
}

const holds = (): Promise<undefined> => Promise.resolve(undefined);

describe('the search', () => {
  it('passes with the number of cases that were asked for, boundary values first', async () => {
    const seen: number[] = [];
    const check = (input: number): Promise<undefined> => {
      seen.push(input);
      return holds();
    };
    const found = await searchFor(check, { examples: [11, 12] });
    expect(found).toMatchObject({ kind: 'passed', cases: 50 });
    expect(seen.slice(0, 2)).toEqual([11, 12]);
  });

  it('runs every boundary value even when fewer cases are asked for', async () => {
    const found = await searchFor(holds, { examples: [1, 2, 3], runs: 1 });
    expect(found).toMatchObject({ kind: 'passed', cases: 3 });
  });

  it('shrinks to the smallest case that fails and says where it was found', async () => {
    const found = await searchFor((input) => Promise.resolve(input > 1000 ? wrong : undefined));
    expect(found).toMatchObject({ kind: 'failed', failure: { input: 1001, finding: wrong } });
    expect(found.kind === 'failed' && found.failure.path).toMatch(/^\d+(:\d+)*$/);
  });

  it('says what it took to meet the first failure, without what shrinking took', async () => {
    let calls = 0;
    const found = await searchFor(() => Promise.resolve((calls += 1) < 3 ? undefined : wrong), {
      newContext: () => ({ ...emptyContext(), requests: 2 }),
    });
    expect(calls).toBeGreaterThan(3);
    expect(found).toMatchObject({
      kind: 'failed',
      cases: 3,
      failure: { foundAfter: { cases: 3, requests: 6 } },
    });
  });

  it('draws the same cases from the same seed', async () => {
    const draw = async (seed: number): Promise<number[]> => {
      const seen: number[] = [];
      await searchFor(
        (input) => {
          seen.push(input);
          return holds();
        },
        { seed },
      );
      return seen;
    };
    expect(await draw(3)).toEqual(await draw(3));
    expect(await draw(3)).not.toEqual(await draw(4));
  });

  it('stops shrinking when its time is up and keeps what it has', async () => {
    let now = 0;
    const check = (input: number): Promise<Finding | undefined> => {
      now += 600;
      return Promise.resolve(input > 10 ? wrong : undefined);
    };
    const found = await searchFor(check, { now: () => now });
    expect(found).toMatchObject({ kind: 'failed', failure: { shrinkStopped: 'time' } });
  });

  it('comes to no verdict when a request cannot be had', async () => {
    const trouble = new TransportTrouble('timeout', text('no answer', '没有响应'));
    const found = await searchFor(() => Promise.reject(trouble));
    expect(found).toMatchObject({ kind: 'stopped', reason: trouble.reason });
  });

  it('comes to no verdict when the control is refused', async () => {
    const refused = new ControlRefused(text('403 AccessDenied', '403 AccessDenied'));
    const found = await searchFor(() => Promise.reject(refused));
    expect(found.kind).toBe('stopped');
    expect(found.kind === 'stopped' && found.reason.en).toContain('403 AccessDenied');
  });

  it('goes on past a case that could not be judged, comes to no verdict, and stops at the third', async () => {
    const why = text('the driver died', '驱动已退出');
    const troubledAt =
      (...cases: readonly number[]) =>
      (): Promise<undefined> =>
        cases.includes(calls++) ? Promise.reject(new CaseTroubled(why)) : holds();
    let calls = 0;
    const once = await searchFor(troubledAt(4));
    expect(once).toMatchObject({ kind: 'stopped', cases: 49 });
    expect(once.kind === 'stopped' && once.reason.en).toContain('1 case could not be judged');
    calls = 0;
    expect(await searchFor(troubledAt(1, 2, 3))).toMatchObject({ kind: 'stopped', cases: 1 });
  });

  it('keeps a failure although another case could not be judged', async () => {
    let calls = 0;
    const why = text('the driver died', '驱动已退出');
    const check = (): Promise<Finding> =>
      calls++ === 0 ? Promise.reject(new CaseTroubled(why)) : Promise.resolve(wrong);
    expect(await searchFor(check)).toMatchObject({ kind: 'failed' });
  });

  it('does not apply where the subject has nothing that it is about', async () => {
    const why = text('no gzip is asked for', '没有请求 gzip');
    const found = await searchFor(() => Promise.reject(new Inapplicable(why)));
    expect(found).toMatchObject({ kind: 'inapplicable', cases: 0, reason: why });
  });

  it('comes to no verdict when every case is left out', async () => {
    const found = await searchFor(() =>
      Promise.reject(new CaseSkipped(text('none of it', '都不是'))),
    );
    expect(found.kind === 'stopped' && found.reason.en).toContain('none of it');
  });

  it('does not take a defect of the kit for a finding', async () => {
    await expect(searchFor(() => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
  });

  it('keeps a failure that was found before trouble came up', async () => {
    let calls = 0;
    const check = (): Promise<Finding> => {
      calls += 1;
      return calls === 1
        ? Promise.resolve(wrong)
        : Promise.reject(new TransportTrouble('reset', text('broken', '中断')));
    };
    expect(await searchFor(check)).toMatchObject({ kind: 'failed' });
  });

  it('goes on past what the deviations file excuses', async () => {
    const found = await searchFor((input) => Promise.resolve(input > 3 ? wrong : undefined), {
      excuse: () => 'SignatureDoesNotMatch',
    });
    expect(found).toMatchObject({ kind: 'passed', excused: ['SignatureDoesNotMatch'] });
  });
});
