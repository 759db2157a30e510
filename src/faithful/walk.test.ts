import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { OpenStage } from '../certifier/open-stage.ts';
import type { ScriptedAnswer } from '../protocol/scripted-answer.ts';
import type { Script } from '../protocol/stage.ts';
import { errorAnswer } from '../requirement/client/scripted-error.ts';
import { pageAnswer } from '../requirement/client/scripted-page.ts';
import { createFaithfulStages, inTurn } from '../testing/faithful-stages.ts';

const stages = createFaithfulStages();
afterEach(() => stages.clear());
afterAll(() => stages.close());

describe('a walk of the faithful SDK', () => {
  const page = (id: string, NextToken?: string): ScriptedAnswer =>
    pageAnswer({
      RequestId: 'r',
      ...(NextToken === undefined ? {} : { NextToken }),
      Events: id === '' ? [] : [{ EventId: id }],
    });
  const tokens = ({ requests }: OpenStage): (string | null)[] =>
    requests.map(({ query }) => new URLSearchParams(query).get('NextToken'));

  it('goes on as long as there is a token', async () => {
    const { outcome, stage } = await stages.walk(
      inTurn(page('1', 'a/b'), page('', 'c'), page('2', 'd'), page('3')),
      { request: { FlowName: 'f', ExecutionName: 'e', Limit: 2 } },
    );
    expect(outcome).toEqual({
      outcome: 'response',
      events: [{ EventId: '1' }, { EventId: '2' }, { EventId: '3' }],
    });
    expect(tokens(stage)).toEqual([null, 'a/b', 'c', 'd']);
    for (const { query } of stage.requests) expect(query).toContain('Limit=2');
  });

  it('ends at an empty token', async () => {
    const { outcome, stage } = await stages.walk(inTurn(page('1', '')));
    expect(outcome).toEqual({ outcome: 'response', events: [{ EventId: '1' }] });
    expect(stage.requests).toHaveLength(1);
  });

  it.each([
    ['a token that repeats', inTurn(page('1', 'a'), page('2', 'a')), 2],
    ['a circle', (_, nth) => page(String(nth), nth % 2 === 0 ? 'a' : 'b'), 3],
  ] as [string, Script, number][])('ends with an error at %s', async (_what, script, count) => {
    const { outcome, stage } = await stages.walk(script);
    expect(outcome).toMatchObject({ outcome: 'sdkError', kind: 'other' });
    expect(stage.requests).toHaveLength(count);
  });

  it('reports an error on a later page', async () => {
    const refused = errorAnswer({ status: 403, code: 'AccessDenied', message: '', requestId: 'r' });
    const { outcome } = await stages.walk(inTurn(page('1', 'a'), refused));
    expect(outcome).toMatchObject({ outcome: 'serviceError', code: 'AccessDenied' });
  });
});
