import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../protocol/exact-json.ts';
import { checkTasksOrdered } from './check-tasks-ordered.ts';

/** Types of task events, of step `a` unless another is named behind a blank. */
const history = (...words: readonly string[]): JsonObject[] =>
  words.map((word) => {
    const [type = '', StepName = 'a'] = word.split(' ');
    return { Type: `Task${type}`, StepName };
  });

describe('checkTasksOrdered', () => {
  it.each([
    { events: ['Scheduled', 'Started', 'Succeeded'], wrong: undefined },
    { events: ['Scheduled', 'Started', 'Submitted', 'TimedOut'], wrong: undefined },
    // A retry schedules the task of its step again.
    {
      events: ['Scheduled', 'Started', 'Failed', 'Scheduled', 'Started', 'Succeeded'],
      wrong: undefined,
    },
    // Branches run tasks of one name at once.
    {
      events: ['Scheduled', 'Scheduled', 'Started', 'Started', 'Failed', 'Succeeded'],
      wrong: undefined,
    },
    // A task may fail or time out before anybody starts it.
    { events: ['Scheduled', 'TimedOut'], wrong: undefined },
    { events: ['Scheduled', 'Failed'], wrong: undefined },
    // Whether TaskSubmitFailed ends a task is not written.
    { events: ['Scheduled', 'Started', 'SubmitFailed', 'Failed'], wrong: undefined },
    {
      events: ['Scheduled', 'Started', 'SubmitFailed', 'Submitted', 'Succeeded'],
      wrong: undefined,
    },
    { events: ['Started'], wrong: 0 },
    { events: ['Scheduled a', 'Started b'], wrong: 1 },
    { events: ['Scheduled', 'Started', 'Started'], wrong: 2 },
    { events: ['Scheduled', 'Submitted'], wrong: 1 },
    { events: ['Scheduled', 'Succeeded'], wrong: 1 },
    { events: ['Scheduled', 'Started', 'Succeeded', 'Succeeded'], wrong: 3 },
    { events: ['Scheduled', 'Started', 'Failed', 'Succeeded'], wrong: 3 },
  ])('judges $events', ({ events, wrong }) => {
    expect(checkTasksOrdered(history(...events))?.index).toBe(wrong);
  });
});
