import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { anyPage, TWO_EVENTS } from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  unknownFields,
  type UnknownField,
} from '../../../src/arbitraries/client/unknown-fields.ts';
import type { ReportedEvent } from '../../../src/generated/driver-protocol.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectRead } from '../../../src/requirement/client/expect-read.ts';
import {
  pageAnswer,
  writeEvent,
  writePage,
  type ScriptedPage,
} from '../../../src/requirement/client/scripted-page.ts';

interface Extended {
  readonly page: ScriptedPage;
  /** Fields of the page, and of each event, which the document does not have. */
  readonly ofPage: readonly UnknownField[];
  readonly ofEvents: readonly UnknownField[];
  /** Whether they stand before or behind those that the document has. */
  readonly first: boolean;
}

/** [client] Services add fields to their answers without a new version of the operation. */
export const decodingUnknownFields: ClientRequirement = clientRequirement({
  id: 'DECODING-UNKNOWN-FIELDS',
  needs: [],
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      page: anyPage(),
      ofPage: unknownFields(),
      ofEvents: unknownFields(),
      first: fc.boolean(),
    }),
  examples: (world) =>
    ['1', 'null', '{}', '[]', '{"Events":[{"EventId":9}]}'].map((value, index) => ({
      call: plainCall(world),
      page: TWO_EVENTS,
      ofPage: [{ name: 'TotalCount', value }],
      ofEvents: [{ name: 'Duration', value }],
      first: index % 2 === 0,
    })),
  check: ({ call, page, ...more }, context) =>
    expectRead(
      { call, page, answer: pageAnswer(page, { body: writeExtended({ page, ...more }) }) },
      context,
    ),
});

function writeExtended({ page, ofPage, ofEvents, first }: Extended): string {
  const { Events, ...rest } = page;
  const events = Events.map((event: ReportedEvent) => extend(writeEvent(event), ofEvents, first));
  const withoutEvents = writePage({ ...rest, Events: [] });
  return extend(
    withoutEvents.replace('"Events":[]', () => `"Events":[${events.join(',')}]`),
    ofPage,
    first,
  );
}

/** Adds fields to an object that is written and not empty. */
function extend(json: string, fields: readonly UnknownField[], first: boolean): string {
  const added = fields.map(({ name, value }) => `${JSON.stringify(name)}:${value}`).join(',');
  if (added === '') return json;
  return first ? `{${added},${json.slice(1)}` : `${json.slice(0, -1)},${added}}`;
}
