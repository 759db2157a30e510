import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../protocol/exact-json.ts';
import { checkPairs } from './check-pairs.ts';

/** `+a` enters a branch of step a, `-a` exits one. */
const history = (...marks: readonly string[]): JsonObject[] =>
  marks.map((mark) => ({
    Type: mark.startsWith('+') ? 'BranchEntered' : 'BranchExited',
    StepName: mark.slice(1),
  }));

describe('checkPairs', () => {
  it.each([
    { marks: ['+a', '+a', '-a', '-a'], wrong: undefined },
    { marks: ['+a', '+b', '-a', '-b'], wrong: undefined },
    // What a branch goes by when it exits is not written, so another name alone is no fault.
    { marks: ['+a', '-x'], wrong: undefined },
    { marks: ['+a'], wrong: undefined },
    { marks: ['-a', '+a'], wrong: 0 },
    { marks: ['+a', '-a', '-a'], wrong: 2 },
    { marks: ['+a', '+b', '-a', '-a'], wrong: 3 },
  ])('judges $marks', ({ marks, wrong }) => {
    expect(checkPairs('BranchEntered', 'BranchExited')(history(...marks))?.index).toBe(wrong);
  });
});
