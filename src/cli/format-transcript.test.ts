import { describe, expect, it } from 'vitest';
import type { Exchange } from '../generated/results.ts';
import { formatTranscript } from './format-transcript.ts';

const plain = { enabled: false, paint: (_format: unknown, text: string) => text };

function transcript(body: string, value = 'a'): Exchange {
  return {
    request: {
      method: 'GET',
      path: '/',
      parameters: [['FlowName', value]],
      headers: [],
      bodyBytes: 0,
    },
    response: { status: 200, headers: [['date', 'now']], body, truncated: false },
  };
}

describe('formatTranscript', () => {
  it('shows a parameter on each line and the body indented', () => {
    expect(formatTranscript(transcript('{"a":[1]}'), plain)).toBe(
      'GET /\n  FlowName  a\n\nHTTP 200\n  date  now\n  -- body\n  {\n    "a": [\n      1\n    ]\n  }\n',
    );
  });

  it('keeps every digit of an integer', () => {
    expect(formatTranscript(transcript('{"EventId":9223372036854775807}'), plain)).toContain(
      '9223372036854775807',
    );
  });

  it('shows a body that is no JSON as it came', () => {
    expect(formatTranscript(transcript('<html>'), plain)).toContain('\n  <html>\n');
  });

  it('shows the whole of a body, nested however deep', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const shown = formatTranscript(transcript(deep), plain);
    expect(shown.replace(/\s/g, '')).toBe(`GET/FlowNameaHTTP200datenow--body${deep}`);
    expect(shown.length).toBeLessThan(10 * deep.length);
  });

  it('lets nothing from the wire drive the terminal', () => {
    const hostile = '\u001b]0;owned\u0007\u202e';
    const shown = formatTranscript(transcript(`x${hostile}`, hostile), plain);
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});
