import fc, { type Arbitrary } from 'fast-check';
import type { ReportedEvent } from '../../generated/driver-protocol.ts';
import { generateHistory, type HistoryShape } from '../../history/generate-history.ts';
import type { ScriptedPage } from '../../requirement/client/scripted-page.ts';
import { anyEvents } from './any-events.ts';

export interface PageConstraints {
  /** Number of events. Default 1. */
  readonly minLength?: number;
  /** Default 6. */
  readonly maxLength?: number;
  /** Text within each EventDetail. Default: ASCII letters and digits. */
  readonly text?: Arbitrary<string>;
}

/**
 * A page with every field: documented types, ids from 1, a token of letters and digits. Nothing in it is
 * hard to read but `text`.
 */
export function anyPage(constraints: PageConstraints = {}): Arbitrary<ScriptedPage> {
  const {
    minLength = 1,
    maxLength = 6,
    text = fc.stringMatching(/^[A-Za-z0-9]{0,12}$/),
  } = constraints;
  return fc
    .record({
      requestId: fc.uuid(),
      token: plainToken(),
      events: anyEvents({ minLength, maxLength, bigIds: false }),
      text,
    })
    .map(({ requestId, token, events, text: detail }) => ({
      RequestId: requestId.toUpperCase(),
      NextToken: token,
      Events: withPlainDetails(events, detail),
    }));
}

/** A token of letters and digits that is no number. */
export function plainToken(): Arbitrary<string> {
  return fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,15}$/);
}

/** A page of a whole history with this shape: for long ones, which would be unwieldy as an input. */
export function pageOfHistory(shape: HistoryShape): ScriptedPage {
  const events = generateHistory(shape).map((event) => ({
    ...event,
    EventId: String(event.EventId),
    ScheduleEventId: String(event.ScheduleEventId),
  }));
  return { ...TWO_EVENTS, Events: withPlainDetails(events, '') };
}

/** The same page with these texts in place of its own. */
export function withTexts(
  page: ScriptedPage,
  texts: Partial<Pick<ReportedEvent, 'Type' | 'EventDetail' | 'StepName'>>,
): ScriptedPage {
  return { ...page, Events: page.Events.map((event) => ({ ...event, ...texts })) };
}

/** Text that takes one to four bytes a character in UTF-8, for whatever cuts bytes apart. */
export function textOfManyBytes(): Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom('a', 'é', '中', '🛫'), minLength: 1, maxLength: 60 });
}

/** A small page with every field, and no field empty. */
export const TWO_EVENTS: ScriptedPage = {
  RequestId: '4D4C0B2C-59A5-4B1E-8F3C-000000000002',
  NextToken: 'token',
  Events: [
    {
      Type: 'StepEntered',
      EventId: '2',
      ScheduleEventId: '1',
      Time: '2019-01-01T01:01:01.002Z',
      EventDetail: '{"input":{}}',
      StepName: 'first',
    },
    {
      Type: 'StepExited',
      EventId: '3',
      ScheduleEventId: '2',
      Time: '2019-01-01T01:01:01.003Z',
      EventDetail: '{"output":{}}',
      StepName: 'first',
    },
  ],
};

// Details tell events apart, so that one in place of another is seen.
function withPlainDetails(events: readonly ReportedEvent[], text: string): ReportedEvent[] {
  return events.map((event, index) => ({
    ...event,
    EventDetail: JSON.stringify({ no: index + 1, input: text }),
  }));
}
