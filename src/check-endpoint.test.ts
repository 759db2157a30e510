import { MockAgent } from 'undici';
import { describe, expect, it } from 'vitest';
import { checkEndpoint } from './check-endpoint.ts';

const event = {
  Type: 'ExecutionStarted',
  EventId: 1,
  ScheduleEventId: 0,
  Time: '2024-01-01T00:00:00.000Z',
  StepName: '',
  EventDetail: '{}',
};

const least = {
  endpoint: 'http://127.0.0.1:9',
  credentials: { accessKeyId: 'id', accessKeySecret: 'secret' },
};

/** A mock that listens on no port and answers everything with the same page. */
function careless(origin: string): MockAgent {
  const agent = new MockAgent();
  agent.disableNetConnect();
  agent
    .get(origin)
    .intercept({ path: (path) => path.startsWith('/'), method: () => true })
    .reply(200, { RequestId: 'the same', Events: [event] })
    .persist();
  return agent;
}

describe('checkEndpoint', () => {
  it('checks a mock through its dispatcher and finds what it does not do', async () => {
    const dispatcher = careless('http://mock.test');
    const results = await checkEndpoint({
      endpoint: 'http://mock.test',
      dispatcher,
      credentials: { accessKeyId: 'id', accessKeySecret: 'secret' },
      executions: [{ flowName: 'f', executionName: 'e' }],
      selected: ['LIMIT-UPPER-BOUND', 'SCHEMA-EVENTS', 'SCHEMA-REQUEST-ID-UNIQUE'],
      seed: 1,
      runs: 20,
    });
    await dispatcher.close();
    const outcomes = results.requirements
      .filter(({ outcome }) => outcome !== 'notSelected')
      .map(({ id, outcome }) => [id, outcome]);
    expect(outcomes).toEqual([
      ['SCHEMA-EVENTS', 'passed'],
      ['SCHEMA-REQUEST-ID-UNIQUE', 'warned'],
      ['LIMIT-UPPER-BOUND', 'failed'],
    ]);
    expect(results.verdict).toBe('nonconformant');
  });

  it('comes to no verdict about an endpoint that is not there', async () => {
    const results = await checkEndpoint({
      endpoint: 'http://127.0.0.1:9',
      credentials: { accessKeyId: 'id', accessKeySecret: 'secret' },
      seed: 1,
    });
    expect(results.verdict).toBe('incomplete');
  });

  it.each([
    [{}, /endpoint must be/],
    [{ endpoint: 'nowhere' }, /endpoint must be/],
    [{ endpoint: 'http://127.0.0.1:9' }, /credentials are missing/],
    [{ endpoint: 'http://127.0.0.1:9', credentials: { accessKeyId: 'id' } }, /credentials/],
    [{ ...least, executions: [{ flow: 'a' }] }, /executions\.0/],
    [{ ...least, runs: -1 }, /runs must be/],
    [{ ...least, seed: 'x' }, /seed must be/],
  ])('says what is wrong with %j in one sentence', async (options, sentence) => {
    await expect(checkEndpoint(options as never)).rejects.toThrow(sentence);
  });
});
