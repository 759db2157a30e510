import { requirementCatalogue, specIdentity } from '../generated/requirements.ts';
import type {
  Counterexample,
  Exchange,
  RequirementResult,
  RunEvent,
  RunFinished,
  RunStarted,
} from '../generated/results.ts';

/** Every id of the server side, in the order of the specification. */
export const allIds: readonly string[] = requirementCatalogue
  .filter(({ side }) => side === 'server')
  .map(({ id }) => id);

/** The result of a requirement of the catalogue, passed unless told otherwise. */
export function sampleResult(
  id: string,
  patch: Partial<RequirementResult> = {},
): RequirementResult {
  const entry = requirementCatalogue.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`no requirement ${id}`);
  const { suite, level, basis, source, title, clause } = entry;
  return {
    ...{ id, suite, level, basis, source, title: title.en, clause: clause.en },
    outcome: 'passed',
    cases: 100,
    requests: 210,
    durationMs: 84,
    observations: [],
    ...patch,
    zh: { title: title.zh, clause: clause.zh, ...patch.zh },
  };
}

export function sampleExchange(patch: Partial<Exchange['response']> = {}): Exchange {
  return {
    request: {
      method: 'GET',
      path: '/',
      parameters: [
        ['Action', 'GetExecutionHistory'],
        ['Version', '2019-03-15'],
        ['FlowName', 'orders'],
        ['ExecutionName', 'run-1'],
        ['Limit', '1000'],
        ['AccessKeyId', 'testid'],
        ['Signature', '(hidden)'],
      ],
      headers: [['accept', 'application/json']],
      bodyBytes: 0,
    },
    response: {
      status: 200,
      headers: [
        ['content-type', 'application/json; charset=utf-8'],
        ['x-acs-request-id', '7B0D6A1C-0001'],
      ],
      body: '{"RequestId":"7B0D6A1C-0001","Events":[{"Type":"TaskSucceeded","EventId":9007199254740993,"EventDetail":"{}"}]}',
      truncated: false,
      ...patch,
    },
  };
}

export function sampleCounterexample(patch: Partial<Counterexample> = {}): Counterexample {
  return {
    seed: 42,
    path: '3:1',
    input: {
      intent: {
        signature: 'rpc',
        method: 'GET',
        identity: 'main',
        parameters: [
          ['FlowName', 'orders'],
          ['ExecutionName', 'run-1'],
        ],
      },
      limit: 1000,
    },
    expected: 'refused with InvalidArgument',
    observed: '200 with 1 event',
    exchanges: [sampleExchange()],
    shrinks: 14,
    failedTries: 3,
    tries: 3,
    ...patch,
    zh: { expected: '以 InvalidArgument 拒绝', observed: '200，含 1 个事件', ...patch.zh },
  };
}

const sampleStart: RunStarted = {
  event: 'run-started',
  kit: { name: 'fnf-conformance', version: '0.1.0' },
  spec: specIdentity,
  side: 'server',
  subject: { endpoint: 'https://cn-hangzhou.fnf.aliyuncs.com' },
  profile: 'documented',
  signatures: ['rpc', 'acs3'],
  seed: 42,
  runs: 100,
  startedAt: '2026-03-01T08:00:00.000Z',
  selected: allIds,
};

const sampleEnd: RunFinished = {
  event: 'run-finished',
  finishedAt: '2026-03-01T08:00:08.200Z',
  requests: 21_840,
};

/** The events of a run that was through: everything passed but what is given. */
export function sampleEvents(
  results: readonly RequirementResult[] = [],
  start: Partial<RunStarted> = {},
  end: Partial<RunFinished> = {},
): readonly RunEvent[] {
  const started: RunStarted = { ...sampleStart, ...start };
  const given = new Map(results.map((result) => [result.id, result]));
  return [
    started,
    {
      event: 'world-measured',
      clock: { source: 'date-header', offsetMs: 2_340 },
      fixtures: [
        { flowName: 'orders', executionName: 'run-1', kind: 'finished', events: 1_204 },
        { flowName: 'orders', executionName: 'live', kind: 'running', events: 61 },
      ],
    },
    ...started.selected.map((id): RunEvent => ({
      event: 'requirement-finished',
      result: given.get(id) ?? sampleResult(id),
    })),
    { ...sampleEnd, ...end },
  ];
}
