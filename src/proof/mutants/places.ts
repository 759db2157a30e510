import { generateHistory } from '../../history/generate-history.ts';
import { writeExactJson } from '../../protocol/exact-json.ts';
import type { Behaviour } from '../../reference/behaviour.ts';
import type { Fault } from '../../reference/faults/fault.ts';
import { readRecordedData, type RecordedData } from '../../reference/recorded-data.ts';
import { text } from '../../text.ts';

/** An endpoint that trials are made at. */
export interface Place {
  /** Those with the same name are the same. */
  readonly name: string;
  readonly faults: readonly Fault[];
  /** Made anew each time: what an endpoint learns of an event must not outlive it. */
  readonly data?: () => RecordedData;
}

/** The reference endpoint as it is. */
export const PLAIN: Place = { name: 'plain', faults: [] };

/** Ids that pass 2^53, as those of a service that counts on may. */
const HISTORIES = [
  { executionName: 'short', length: 5 },
  { executionName: 'long', length: 130 },
].map(({ executionName, length }) => ({
  flowName: 'recorded',
  executionName,
  events: generateHistory({ seed: length, length, ending: 'succeeded', firstId: 2n ** 53n - 3n }),
}));

/** Serves histories that came from a file: what a double holds is a number there, the rest as written. */
export const RECORDED: Place = {
  name: 'recorded',
  faults: [],
  data: () =>
    readRecordedData(
      writeExactJson(
        HISTORIES.map((one) => ({ ...one, events: one.events.map((event) => ({ ...event })) })),
      ),
    ),
};

/** Permitted behaviour that the endpoint does not show by itself. */
export const PERMITTED: readonly Place[] = [
  permitted('a connection for each request', () => ({ closes: () => true })),
  permitted('no Date', () => ({ dateHeader: () => undefined })),
  permitted('answers that wait', () => ({ depart: () => Promise.resolve() })),
  permitted('one answer in 20 reset', () => ({
    deliver: (_reply, { number }) => ({ kind: number % 20 === 7 ? 'reset' : 'whole' }),
  })),
  permitted('one answer in 20 cut off', () => ({
    deliver: (_reply, { number }) =>
      number % 20 === 7 ? { kind: 'cut', bytes: 9 } : { kind: 'whole' },
  })),
];

function permitted(name: string, change: (behaviour: Behaviour) => Partial<Behaviour>): Place {
  const fault: Fault = {
    id: name,
    title: text(name, name),
    caughtBy: [],
    apply: (behaviour) => ({ ...behaviour, ...change(behaviour) }),
  };
  return { name, faults: [fault] };
}
