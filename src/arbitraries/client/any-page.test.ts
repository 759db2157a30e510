import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePage } from '../../requirement/client/scripted-page.ts';
import { anyPage, pageOfHistory, textOfManyBytes } from './any-page.ts';
import { unknownFields } from './unknown-fields.ts';

describe('anyPage', () => {
  it('should have every field, ids from 1, and nothing beyond ASCII', () => {
    fc.assert(
      fc.property(anyPage(), (page) => {
        expect(Object.keys(page)).toEqual(['RequestId', 'NextToken', 'Events']);
        for (const [index, event] of page.Events.entries()) {
          expect(Object.keys(event)).toHaveLength(6);
          expect(event.EventId).toBe(String(index + 1));
        }
        expect(writePage(page)).toMatch(/^[ -~]*$/);
      }),
    );
  });

  it('should tell its events apart by their EventDetail', () => {
    fc.assert(
      fc.property(anyPage({ maxLength: 20, text: textOfManyBytes() }), ({ Events }) => {
        expect(new Set(Events.map(({ EventDetail }) => EventDetail)).size).toBe(Events.length);
      }),
    );
  });

  it('should shrink to a page of one event', () => {
    const found = fc.check(fc.property(anyPage(), ({ Events }) => Events.length === 0));
    expect(found.counterexample?.[0].Events).toHaveLength(1);
  });
});

describe('pageOfHistory', () => {
  it('should be as long as it is asked for', () => {
    expect(pageOfHistory({ seed: 1, length: 999, ending: 'running' }).Events).toHaveLength(999);
  });
});

describe('unknownFields', () => {
  it('should be JSON, with names that nothing else has in any letter case', () => {
    const taken = ['events', 'nexttoken', 'requestid', 'eventid', 'code', 'message', 'constructor'];
    fc.assert(
      fc.property(unknownFields(), (fields) => {
        for (const { name, value } of fields) {
          expect(taken).not.toContain(name.toLowerCase());
          expect(() => JSON.parse(value) as unknown).not.toThrow();
        }
        expect(new Set(fields.map(({ name }) => name.toLowerCase())).size).toBe(fields.length);
      }),
    );
  });
});
