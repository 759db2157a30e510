import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../generated/results.ts';
import { results as validate } from '../generated/validators.ts';
import {
  allIds,
  sampleCounterexample,
  sampleEvents,
  sampleResult,
} from '../testing/sample-events.ts';
import { richSample } from '../testing/rich-sample.ts';
import { resultsFromEvents } from './results-from-events.ts';
import { ResultsError } from './results-error.ts';

const failed = sampleResult('LIMIT-UPPER-BOUND', {
  outcome: 'failed',
  counterexample: sampleCounterexample(),
});

describe('results from the events of a run', () => {
  it('fit the schema of results.json, whatever happened in the run', () => {
    const samples = [
      richSample(),
      resultsFromEvents(sampleEvents()),
      resultsFromEvents(sampleEvents().slice(0, 1)),
      resultsFromEvents(sampleEvents([], {}, { interrupted: { en: 'a', zh: 'b' } })),
    ];
    for (const results of samples)
      expect(validate(results), JSON.stringify(validate.errors)).toBe(true);
  });

  it('list every requirement in the order of the specification, in whatever order they finished', () => {
    const [start, measured, ...rest] = sampleEvents();
    const shuffled = [start, measured, ...rest.toReversed()].filter((event) => event !== undefined);
    expect(resultsFromEvents(shuffled).requirements.map(({ id }) => id)).toEqual(allIds);
  });

  it('are conformant when everything was selected and passed', () => {
    const { verdict, summary } = resultsFromEvents(sampleEvents());
    expect(verdict).toBe('conformant');
    expect(summary).toMatchObject({
      planned: allIds.length,
      passed: allIds.length,
      notSelected: 0,
    });
  });

  it('are partial when something was not selected, and say which', () => {
    const selected = ['LIMIT-RESPECTED', 'LIMIT-DEFAULT'];
    const { verdict, summary, requirements } = resultsFromEvents(sampleEvents([], { selected }));
    expect(verdict).toBe('partial');
    expect(summary).toMatchObject({ planned: 2, passed: 2, notSelected: allIds.length - 2 });
    expect(
      requirements
        .filter(({ outcome }) => outcome !== 'notSelected')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(selected.toSorted());
  });

  it('count a failure although the rest was not selected', () => {
    const events = sampleEvents([failed], { selected: [failed.id] });
    expect(resultsFromEvents(events).verdict).toBe('nonconformant');
  });

  it('make what was selected and has no result incomplete, and say why in both languages', () => {
    const why = { en: 'Ctrl-C was pressed', zh: '按下了 Ctrl-C' };
    const [start, , first] = sampleEvents();
    const events = [start, first, sampleEvents([], {}, { interrupted: why }).at(-1)];
    const { verdict, requirements, interrupted } = resultsFromEvents(
      events.filter((event) => event !== undefined),
    );
    expect(verdict).toBe('incomplete');
    expect(interrupted).toEqual(why);
    expect(requirements[0]?.outcome).toBe('passed');
    const rest = requirements.slice(1);
    expect(rest.every(({ outcome }) => outcome === 'incomplete')).toBe(true);
    expect(rest[0]?.reason).toContain(why.en);
    expect(rest[0]?.zh.reason).toContain(why.zh);
  });

  it('are interrupted when the end of the run is missing, even if every requirement finished', () => {
    const results = resultsFromEvents(sampleEvents().slice(0, -1));
    expect(results.interrupted).toBeDefined();
    expect(results.verdict).toBe('incomplete');
    expect(results.finishedAt).toBe(results.startedAt);
    expect(results.requests).toBe(allIds.length * sampleResult('LIMIT-DEFAULT').requests);
  });

  it('are not conformant when the run itself has problems', () => {
    const problems = [{ en: 'a deviation expired', zh: '偏差已过期' }];
    const results = resultsFromEvents(sampleEvents([], {}, { problems }));
    expect(results).toMatchObject({ verdict: 'nonconformant', problems });
  });

  it('keep the last result where a requirement finished twice', () => {
    const again: RunEvent = { event: 'requirement-finished', result: failed };
    const { summary } = resultsFromEvents([...sampleEvents(), again]);
    expect(summary).toMatchObject({ failed: 1, passed: allIds.length - 1 });
  });

  it('are refused without the beginning of the run, and when an id is not known', () => {
    expect(() => resultsFromEvents(sampleEvents().slice(1))).toThrow(ResultsError);
    const [start, ...rest] = sampleEvents();
    expect(start?.event).toBe('run-started');
    const stranger = { ...start, selected: ['NO-SUCH-THING'] } as RunEvent;
    expect(() => resultsFromEvents([stranger, ...rest])).toThrow(/NO-SUCH-THING/);
  });
});
