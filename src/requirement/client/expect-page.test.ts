import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPage, TWO_EVENTS } from '../../arbitraries/client/any-page.ts';
import type { CallOutcome, ReportedPage } from '../../generated/driver-protocol.ts';
import { expectPage } from './expect-page.ts';
import type { ScriptedPage } from './scripted-page.ts';

function given(body: ReportedPage): CallOutcome {
  return { outcome: 'response', body };
}

/** The page with something else in its first event. */
function withFirst(page: ScriptedPage, change: object): ScriptedPage {
  const [first = {}, ...rest] = page.Events;
  return { ...page, Events: [{ ...first, ...change }, ...rest] };
}

describe('expectPage', () => {
  it('should find nothing where the caller was given the page', () => {
    fc.assert(
      fc.property(anyPage(), (page) => {
        expect(expectPage(given(page), page)).toBeUndefined();
      }),
    );
  });

  it.each([{ StepName: '' }, { ScheduleEventId: '0' }, { StepName: undefined }])(
    'should take %j for nothing where nothing was sent',
    (empty) => {
      const sent = withFirst(TWO_EVENTS, { StepName: undefined, ScheduleEventId: undefined });
      expect(expectPage(given(withFirst(sent, empty)), sent)).toBeUndefined();
    },
  );

  it.each([
    [{ ...TWO_EVENTS, NextToken: '' }, 'NextToken: "token"', 'NextToken: ""'],
    [{ ...TWO_EVENTS, Events: [] }, '2 events', '0 events'],
    [{ RequestId: TWO_EVENTS.RequestId, NextToken: 'token' }, '2 events', 'no Events'],
    [withFirst(TWO_EVENTS, { EventId: '3' }), 'Events[0].EventId: "2"', 'Events[0].EventId: "3"'],
    [
      withFirst(TWO_EVENTS, { StepName: undefined }),
      'Events[0].StepName: "first"',
      'Events[0].StepName: nothing',
    ],
  ])('should find fault with %j', (body, expected, observed) => {
    const found = expectPage(given(body as ReportedPage), TWO_EVENTS);
    expect([found?.expected.en, found?.observed.en]).toEqual([expected, observed]);
  });

  it('should show what looks the same by its escapes', () => {
    const sent = withFirst(TWO_EVENTS, { StepName: 'e\u0301' });
    const found = expectPage(given(withFirst(TWO_EVENTS, { StepName: 'é' })), sent);
    expect(found?.expected.en).toBe('Events[0].StepName: "e\\u0301"');
    expect(found?.observed.en).toBe('Events[0].StepName: "\\u00e9"');
  });

  it('should show long values from where they part', () => {
    const sent = withFirst(TWO_EVENTS, { EventDetail: 'x'.repeat(2_000_000) });
    const cut = withFirst(TWO_EVENTS, { EventDetail: 'x'.repeat(65_535) });
    const found = expectPage(given(cut), sent);
    expect(found?.expected.en).toBe(
      `Events[0].EventDetail: 2000000 characters, "${'x'.repeat(24)}…" from character 65536 on`,
    );
    expect(found?.observed.en).toBe('Events[0].EventDetail: 65535 characters');
  });
});
