import { requirementCatalogue } from '../generated/requirements.ts';
import type { RequirementResult, Results } from '../generated/results.ts';
import type { SdkResults } from '../report/scoreboard/board.ts';
import { resultsFromEvents } from '../report/results-from-events.ts';
import { sampleCounterexample, sampleEvents, sampleResult } from './sample-events.ts';

const clientIds = requirementCatalogue.filter(({ side }) => side === 'client').map(({ id }) => id);

/** The results of a certification in which everything passed but what is given. */
export function sampleCertification(
  found: readonly RequirementResult[] = [],
  subject: Results['subject'] = {},
): Results {
  const events = sampleEvents(found, {
    side: 'client',
    selected: clientIds,
    subject: {
      ...{ name: 'example-sdk', version: '1.0.0', language: 'Node.js 20.0.0' },
      command: ['node', 'driver.mjs'],
      ...subject,
    },
  });
  return resultsFromEvents(events.filter(({ event }) => event !== 'world-measured'));
}

/** Two SDKs: one with a failure, a warning and two things that could not be assessed, and one without any. */
export function sampleSdks(): readonly [SdkResults, SdkResults] {
  const reason = { reason: 'the client does not ask for gzip' };
  const unknown = (id: string): RequirementResult =>
    sampleResult(id, {
      outcome: 'incomplete',
      ...reason,
      zh: { ...chinese(id), reason: '客户端不请求 gzip' },
    });
  const found = [
    sampleResult('TIMEOUT-KIND', { outcome: 'warned', counterexample: sampleCounterexample() }),
    sampleResult('DECODING-INT64', {
      outcome: 'failed',
      counterexample: sampleCounterexample({
        input: { eventId: '9007199254740993' },
        expected: '"9007199254740993"',
        observed: '"9007199254740992"',
      }),
    }),
    unknown('DECODING-GZIP'),
    unknown('DECODING-STATUS'),
    sampleResult('RETRY-BOUNDED', { outcome: 'notApplicable' }),
  ];
  return [
    { id: 'a-1.0', path: 'kept/a-1.0.json', results: sampleCertification(found) },
    { id: 'b-2.0', path: 'kept/b-2.0.json', results: sampleCertification([], { name: 'other' }) },
  ];
}

function chinese(id: string): RequirementResult['zh'] {
  return sampleResult(id).zh;
}
