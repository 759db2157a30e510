import { describe, expect, it } from 'vitest';
import type { AcceptedExchange } from '../protocol/exchange.ts';
import { expectOwnEvents } from './expect-own-events.ts';
import type { KnownExecution, World } from './world.ts';

const mine = execution('mine', [1, 2, 3], 'StepEntered');
const theirs = execution('theirs', [1, 2, 3], 'TaskStarted');
const world = { executions: [mine, theirs] } as unknown as World;

function execution(executionName: string, ids: readonly number[], type: string): KnownExecution {
  const events = ids.map((id) => ({ EventId: id, Type: id === 1 ? 'ExecutionStarted' : type }));
  return { flowName: 'f', executionName, events, complete: true };
}

function shown(events: KnownExecution['events']): AcceptedExchange {
  const parameters = [
    ['FlowName', 'f'],
    ['ExecutionName', 'mine'],
  ];
  return {
    intent: { parameters },
    answer: { kind: 'history', events },
  } as unknown as AcceptedExchange;
}

describe('expectOwnEvents', () => {
  it('should accept any run of the named execution, and nothing at all', () => {
    for (const [from, to] of [
      [0, 3],
      [1, 2],
      [2, 3],
      [0, 0],
    ] as const) {
      expect(expectOwnEvents(shown(mine.events.slice(from, to)), world)).toBeUndefined();
    }
  });

  it('should accept an event of another execution that is equal to an own one', () => {
    expect(expectOwnEvents(shown(theirs.events.slice(0, 1)), world)).toBeUndefined();
  });

  it('should say whose event is shown', () => {
    const found = expectOwnEvents(shown(theirs.events), world);
    expect(found?.observed.en).toBe('event 2 (TaskStarted) of f/theirs');
  });

  it('should say in which order own events are shown', () => {
    const found = expectOwnEvents(shown([...mine.events].reverse()), world);
    expect(found?.observed.en).toBe('its own events, but as 3, 2, 1');
  });
});
