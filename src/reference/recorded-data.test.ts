import { describe, expect, it } from 'vitest';
import { readRecordedData } from './recorded-data.ts';

const event = {
  Type: 'ExecutionStarted',
  EventId: 1,
  Time: '2019-01-01T01:01:01.001Z',
  ScheduleEventId: 0,
  EventDetail: '{}',
  StepName: '',
};
const history = { flowName: 'f', executionName: 'e', events: [event] };

describe('readRecordedData', () => {
  it('reads one history or several', () => {
    expect(readRecordedData(JSON.stringify(history))).toEqual([history]);
    const other = { ...history, executionName: 'other', events: [] };
    expect(readRecordedData(JSON.stringify([history, other]))).toEqual([history, other]);
  });

  it.each<readonly [string, string]>([
    ['nonsense', 'data: not JSON ('],
    ['[]', 'data holds no history: give at least one'],
    ['3', 'data is not an object: write {"flowName", "executionName", "events"}'],
    [JSON.stringify({ ...history, events: {} }), 'data.events is not an array: list the events'],
    [
      JSON.stringify([{ ...history, flowName: '' }]),
      'data[0].flowName is not a name: write a string that is not empty',
    ],
    [
      JSON.stringify([history, history]),
      'data[1] names an execution that came before: give each execution once',
    ],
    [
      JSON.stringify({ ...history, events: [event, null] }),
      'data.events[1] is not an object: write an event of the API',
    ],
    ...(
      [
        ['Type', 'Started', 'is not an event type: write one of the 21 documented names'],
        ['EventId', '1', 'is not a 64-bit integer: write plain digits'],
        ['EventId', 1.5, 'is not a 64-bit integer: write plain digits'],
        ['ScheduleEventId', null, 'is not a 64-bit integer: write plain digits'],
        ['Time', 5, 'is not a string: write it as the API does'],
        ['EventDetail', {}, 'is not a string: write it as the API does'],
      ] as const
    ).map(
      ([field, value, what]) =>
        [
          JSON.stringify([{ ...history, events: [{ ...event, [field]: value }] }]),
          `data[0].events[0].${field} ${what}`,
        ] as const,
    ),
    [
      JSON.stringify(history).replace('"EventId":1', '"EventId":9223372036854775808'),
      'data.events[0].EventId is not a 64-bit integer: write plain digits',
    ],
  ])('says in one line what is wrong with %s', (text, message) => {
    expect(() => readRecordedData(text)).toThrow(message);
  });
});
