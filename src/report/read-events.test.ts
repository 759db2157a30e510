import { describe, expect, it } from 'vitest';
import { sampleEvents } from '../testing/sample-events.ts';
import { readEvents } from './read-events.ts';

const events = sampleEvents([], { selected: ['LIMIT-DEFAULT'] });
const lines = events.map((event) => JSON.stringify(event));

describe('reading events.ndjson', () => {
  it('gives the events that were written', () => {
    expect(readEvents(`${lines.join('\n')}\n`)).toEqual(events);
  });

  it('passes over a last line that was cut off anywhere', () => {
    const last = lines.at(-1) ?? '';
    const before = lines.slice(0, -1).join('\n');
    for (let at = 0; at < last.length; at += 1) {
      expect(readEvents(`${before}\n${last.slice(0, at)}`)).toEqual(events.slice(0, -1));
    }
  });

  it('names the line that is not JSON, when it is not the last', () => {
    expect(() => readEvents([lines[0], '{"event":', ...lines.slice(1)].join('\n'))).toThrow(
      /line 2: it is not JSON/,
    );
    expect(() => readEvents(`${lines[0] ?? ''}\n{"event":\n`)).toThrow(/line 2: it is not JSON/);
  });

  it.each([
    ['an unknown event', { event: 'coffee-break' }, /line 2: event is none of run-started/],
    ['no event at all', 7, /line 2: event is none of run-started/],
    ['a missing field', { event: 'run-finished', finishedAt: 'x' }, /line 2: .*lacks requests/],
    [
      'an unknown key',
      { event: 'run-finished', finishedAt: 'x', requests: 1, secret: 's' },
      /line 2: .*unknown key "secret"/,
    ],
  ])('names the line and the fault of %s', (_name, event, message) => {
    expect(() => readEvents(`${lines[0] ?? ''}\n${JSON.stringify(event)}\n`)).toThrow(message);
  });

  it('complains on one line', () => {
    const hostile = JSON.stringify({ event: 'run-finished', 'a\nb': 1 });
    expect(() => readEvents(hostile)).toThrow(/^[^\n]*$/);
  });
});
