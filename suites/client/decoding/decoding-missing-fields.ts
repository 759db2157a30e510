import fc, { type Arbitrary } from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { anyPage, TWO_EVENTS } from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import type { ReportedEvent } from '../../../src/generated/driver-protocol.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectRead } from '../../../src/requirement/client/expect-read.ts';
import type { ScriptedPage } from '../../../src/requirement/client/scripted-page.ts';

const EVENT_FIELDS = [
  'Type',
  'EventId',
  'ScheduleEventId',
  'Time',
  'EventDetail',
  'StepName',
] as const satisfies readonly (keyof ReportedEvent)[];

type EventField = (typeof EVENT_FIELDS)[number];

/** [page] The response example has no field that is marked as always there. */
export const decodingMissingFields: ClientRequirement = clientRequirement({
  id: 'DECODING-MISSING-FIELDS',
  needs: [],
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      page: anyPage(),
      token: fc.boolean(),
      fields: missingFields(),
      every: fc.boolean(),
    }),
  examples: (world) => [
    ...[[], [...EVENT_FIELDS]].map((fields: EventField[]) => ({
      ...{ call: plainCall(world), page: TWO_EVENTS, fields },
      ...{ token: false, every: true },
    })),
    ...EVENT_FIELDS.map((field) => ({
      ...{ call: plainCall(world), page: TWO_EVENTS, fields: [field] },
      ...{ token: true, every: false },
    })),
  ],
  check: ({ call, page, ...missing }, context) =>
    expectRead({ call, page: withoutFields(page, missing), plain: { page } }, context),
});

function missingFields(): Arbitrary<EventField[]> {
  return fc.subarray([...EVENT_FIELDS]);
}

interface Missing {
  /** Whether NextToken is kept. */
  readonly token: boolean;
  readonly fields: readonly EventField[];
  /** Whether every event lacks them, or the last one alone. */
  readonly every: boolean;
}

function withoutFields(page: ScriptedPage, { token, fields, every }: Missing): ScriptedPage {
  const last = page.Events.length - 1;
  return {
    ...without(page, token ? [] : ['NextToken']),
    Events: page.Events.map((event, index) =>
      every || index === last ? without(event, fields) : event,
    ),
  };
}

/** The same object, its other fields in the same order. */
function without<T extends object>(from: T, names: readonly string[]): T {
  return Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name))) as T;
}
