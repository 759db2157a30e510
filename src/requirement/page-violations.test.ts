import { describe, expect, it } from 'vitest';
import { parseExactJson, type JsonObject } from '../protocol/exact-json.ts';
import { pageViolations } from './page-violations.ts';

const named = (json: string): unknown[] =>
  pageViolations(parseExactJson(json) as JsonObject).map(({ field, index, value }) => [
    field,
    index,
    value,
  ]);

describe('pageViolations', () => {
  it.each([
    ['{"RequestId":"a","Events":[]}', []],
    ['{"RequestId":"a","Events":[],"NextToken":"3","Extra":null}', []],
    // What is wrong within an event is none of the page's.
    ['{"RequestId":"a","Events":[{"EventId":"1"}]}', []],
    ['{"RequestId":"a","Events":[{"EventId":9223372036854775807}]}', []],
    ['{"Events":[]}', [['RequestId', undefined, undefined]]],
    ['{"RequestId":"","Events":[]}', [['RequestId', undefined, '']]],
    ['{"RequestId":"a"}', [['Events', undefined, undefined]]],
    ['{"RequestId":"a","Events":null}', [['Events', undefined, null]]],
    ['{"RequestId":"a","Events":[{},7]}', [['Events', 1, 7]]],
    ['{"RequestId":"a","Events":[],"NextToken":null}', [['NextToken', undefined, null]]],
    ['{"RequestId":"a","Events":[],"NextToken":""}', [['NextToken', undefined, '']]],
    ['{"RequestId":"a","Events":[],"NextToken":3}', [['NextToken', undefined, 3]]],
  ])('of %s are %j', (json, violations) => {
    expect(named(json)).toEqual(violations);
  });
});
