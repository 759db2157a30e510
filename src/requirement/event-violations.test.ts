import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryHistory } from '../history/arbitrary-history.ts';
import { parseExactJson, writeExactJson, type JsonObject } from '../protocol/exact-json.ts';
import { eventViolations } from './event-violations.ts';

describe('eventViolations', () => {
  it('are none in generated events, with ids above 2^53 as well, once they went over the wire', () => {
    fc.assert(
      fc.property(arbitraryHistory({ bigIds: true, maxLength: 30 }), (events) => {
        const read = parseExactJson(writeExactJson(events.map((event) => ({ ...event }))));
        for (const event of read as readonly JsonObject[])
          expect(eventViolations(event)).toEqual([]);
      }),
    );
  });

  it.each([
    ['{"EventId":9223372036854775807}', []],
    ['{"EventId":-9223372036854775808}', []],
    ['{"EventId":9223372036854775808}', ['EventId']],
    ['{"ScheduleEventId":-9223372036854775809}', ['ScheduleEventId']],
    ['{"EventId":1e30}', ['EventId']],
    ['{"EventId":123456789012345678901234567890123456789012345}', ['EventId']],
    ['{"EventId":1.5,"ScheduleEventId":"1"}', ['EventId', 'ScheduleEventId']],
    ['{"EventId":null}', ['EventId']],
    ['{"Type":"TaskSucceeded"}', []],
    ['{"Type":"taskSucceeded"}', ['Type']],
    ['{"Time":"2019-01-01T01:01:01.001Z"}', []],
    ['{"Time":"2019-01-01T01:01:01Z"}', ['Time']],
    ['{"Time":"2019-13-01T01:01:01.001Z"}', ['Time']],
    ['{"EventDetail":{},"StepName":null}', ['EventDetail', 'StepName']],
    ['{"Something":9223372036854775808}', []],
    ['{}', []],
  ])('of %s are %j', (json, fields) => {
    expect([...new Set(eventViolations(parseExactJson(json) as JsonObject))]).toEqual(fields);
  });
});
