import { describe, expect, it } from 'vitest';
import { findExecutions } from './executions.ts';

describe('findExecutions', () => {
  const config = { executions: [{ flowName: 'theirs', executionName: 'e', foreign: true }] };

  it('pairs the flags in their order, in place of those of the config file', () => {
    expect(findExecutions({ flow: ['a', 'b'], execution: ['x', 'y'] }, config)).toEqual([
      { flowName: 'a', executionName: 'x' },
      { flowName: 'b', executionName: 'y' },
    ]);
  });

  it('takes those of the config file where there are no flags', () => {
    expect(findExecutions({}, config)).toEqual(config.executions);
    expect(findExecutions({}, {})).toEqual([]);
  });

  it.each([
    [{ flow: ['a'] }, 'once and --execution not at all'],
    [{ execution: ['a'] }, 'not at all and --execution once'],
    [{ flow: ['a', 'b'], execution: ['a'] }, '2 times and --execution once'],
    [{ flow: [''], execution: ['a'] }, 'is empty'],
    [{ flow: ['a', 'a'], execution: ['b', 'b'] }, 'Execution 2 is the same as execution 1'],
  ])('refuses %o', (flags, problem) => {
    expect(() => findExecutions(flags, {})).toThrow(problem);
  });
});
