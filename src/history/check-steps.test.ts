import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../protocol/exact-json.ts';
import { checkStepsFinished } from './check-steps-finished.ts';
import { checkStepsNested } from './check-steps-nested.ts';

/** `entered a` is StepEntered of a; `done` is ExecutionSucceeded, `failed` ExecutionFailed. */
const history = (...words: readonly string[]): JsonObject[] =>
  words.map((word) => {
    const [what = '', StepName = ''] = word.split(' ');
    const types: Record<string, string> = { done: 'ExecutionSucceeded', failed: 'ExecutionFailed' };
    return {
      Type: types[what] ?? `Step${what.charAt(0).toUpperCase()}${what.slice(1)}`,
      StepName,
    };
  });

describe('checkStepsNested', () => {
  it.each([
    { events: ['entered a', 'started a', 'succeeded a', 'exited a'], wrong: undefined },
    // Branches run at once, and may have steps of one name.
    { events: ['entered a', 'entered b', 'exited a', 'exited b'], wrong: undefined },
    { events: ['entered a', 'entered a', 'exited a', 'exited a'], wrong: undefined },
    // A loop enters its steps again; a retry may start and fail one several times.
    { events: ['entered a', 'exited a', 'entered a', 'exited a'], wrong: undefined },
    { events: ['entered a', 'started a', 'failed a', 'started a', 'exited a'], wrong: undefined },
    { events: ['started a'], wrong: 0 },
    { events: ['entered a', 'started b'], wrong: 1 },
    { events: ['entered a', 'exited a', 'exited a'], wrong: 2 },
    { events: ['entered a', 'exited a', 'succeeded a'], wrong: 2 },
    { events: ['entered a', 'entered a', 'exited a', 'exited a', 'started a'], wrong: 4 },
  ])('judges $events', ({ events, wrong }) => {
    expect(checkStepsNested(history(...events))?.index).toBe(wrong);
  });
});

describe('checkStepsFinished', () => {
  it.each([
    { events: ['entered a', 'exited a', 'done'], wrong: undefined },
    { events: ['entered a', 'done'], wrong: 0 },
    { events: ['entered a', 'entered b', 'exited a', 'done'], wrong: 1 },
    { events: ['entered a', 'exited a', 'entered a', 'done'], wrong: 2 },
    // One that did not succeed may leave steps behind, and so may one that still runs.
    { events: ['entered a', 'failed'], wrong: undefined },
    { events: ['entered a'], wrong: undefined },
  ])('judges $events', ({ events, wrong }) => {
    expect(checkStepsFinished(history(...events))?.index).toBe(wrong);
  });
});
