import { MockAgent } from 'undici';
import { describe, expect, it } from 'vitest';
import { checkEndpoint } from '../../../src/check-endpoint.ts';
import type { RequirementId } from '../../../src/generated/requirements.ts';
import type { RequirementResult } from '../../../src/generated/results.ts';

const ORIGIN = 'http://mock.test';

/** A mock that answers everything with one page. */
async function judge(
  page: object,
  selected: readonly RequirementId[],
  status = 200,
): Promise<ReadonlyMap<string, RequirementResult>> {
  const agent = new MockAgent();
  agent.disableNetConnect();
  agent
    .get(ORIGIN)
    .intercept({ path: (path) => path.startsWith('/'), method: () => true })
    .reply(status, { RequestId: 'r', ...page })
    .persist();
  const { requirements } = await checkEndpoint({
    endpoint: ORIGIN,
    dispatcher: agent,
    credentials: { accessKeyId: 'id', accessKeySecret: 'secret' },
    executions: [{ flowName: 'f', executionName: 'e' }],
    selected,
    seed: 1,
    runs: 20,
  });
  await agent.close();
  return new Map(requirements.map((result) => [result.id, result]));
}

const events = [1, 2, 3].map((id) => ({
  Type: id === 1 ? 'ExecutionStarted' : 'StepEntered',
  EventId: id,
  ScheduleEventId: id - 1,
  Time: '2024-01-01T00:00:00.000Z',
  StepName: id === 1 ? '' : 'step',
  EventDetail: '{}',
}));

/** What compares a walk with a history that nobody could read to its end. */
const READINGS: readonly RequirementId[] = [
  'PAGING-COMPLETE',
  'PAGING-BOUNDARY',
  'PAGING-LIMIT-CHANGES',
  'PAGING-INTERLEAVED',
  'PAGING-LAST-PAGE',
];

describe('an endpoint that gives the same answer for ever', () => {
  it('is not said to show its history whole, where it goes on for ever: what cannot be known is incomplete, with the reason', async () => {
    const found = await judge({ Events: events, NextToken: '3' }, [...READINGS, 'PAGING-ENDS']);
    expect(found.get('PAGING-ENDS')?.outcome).toBe('failed');
    for (const id of READINGS) {
      expect([id, found.get(id)?.outcome]).toEqual([id, 'incomplete']);
      expect(found.get(id)?.reason).toContain('its page tokens go round in a circle');
    }
  });

  it('passes where the page is the whole history', async () => {
    const found = await judge({ Events: events }, [...READINGS, 'PAGING-ENDS']);
    for (const id of ['PAGING-COMPLETE', 'PAGING-BOUNDARY', 'PAGING-LAST-PAGE', 'PAGING-ENDS']) {
      expect([id, found.get(id)?.outcome]).toEqual([id, 'passed']);
    }
  });

  it('is told why what needs a second page is incomplete', async () => {
    const selected: readonly RequirementId[] = ['PAGING-REPEATABLE', 'PAGING-TOKEN-FORM'];
    const found = await judge({ Events: events }, selected);
    for (const id of selected) {
      expect(found.get(id)?.reason).toMatch(/: no page gives a NextToken$/);
    }
  });

  it('is told why what looks at refusals is incomplete', async () => {
    const selected: readonly RequirementId[] = [
      'ERROR-STATUS',
      'ERROR-ENVELOPE',
      'ERROR-CODE-KNOWN',
      'ERROR-MESSAGE-VALUE',
    ];
    const found = await judge({ Events: events }, selected);
    for (const id of selected) {
      expect(found.get(id)?.outcome).toBe('incomplete');
      expect(found.get(id)?.reason).toMatch(/: no request was refused/);
    }
  });

  it('is told of the refusal, and not of a short history, where it refuses everything', async () => {
    const selected: readonly RequirementId[] = [
      'LIMIT-RESPECTED',
      'LIMIT-DEFAULT',
      'PAGING-TOKEN-ELSEWHERE',
    ];
    const found = await judge({ Code: 'InvalidArgument', Message: 'no' }, selected, 400);
    for (const id of selected) {
      expect(found.get(id)?.reason).toMatch(
        /^even the plainest rpc request is refused: 400 InvalidArgument/,
      );
    }
  });
});
