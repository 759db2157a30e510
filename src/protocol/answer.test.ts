import { anyCharacter } from '../arbitraries/any-character.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from './answer.ts';

function answer(status: number, body: unknown): ReturnType<typeof readAnswer> {
  const written = typeof body === 'string' ? body : JSON.stringify(body);
  return readAnswer({ status, headers: [], body: written, utf8: true });
}

describe('readAnswer', () => {
  it('should read a page with its token and its exact events', () => {
    const page = answer(
      200,
      '{"RequestId":"r","NextToken":"3","Events":[{"EventId":9007199254740993}]}',
    );
    expect(page).toMatchObject({
      kind: 'history',
      nextToken: '3',
      events: [{ EventId: 9007199254740993n }],
    });
  });

  it('should read an empty, null or missing token as none', () => {
    for (const NextToken of ['', null, undefined, 3]) {
      expect(answer(200, { Events: [], NextToken })).toMatchObject({
        kind: 'history',
        nextToken: undefined,
      });
    }
  });

  it('should read a page whose Events are malformed, and leave out what is no event', () => {
    expect(answer(200, { Events: [null, 1, [], { a: 1 }] })).toMatchObject({ events: [{ a: 1 }] });
    for (const Events of [null, 'x', {}, undefined]) {
      expect(answer(200, { Events })).toMatchObject({ kind: 'history', events: [] });
    }
  });

  it('should let the body decide: a Code is an error whatever the status', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 599 }),
        fc.string({ minLength: 1 }),
        (status, Code) => {
          fc.pre(!['200', 'OK', 'Success', 'success'].includes(Code));
          expect(answer(status, { Code, Message: 'm', RequestId: 'r' })).toMatchObject({
            kind: 'error',
            code: Code,
            message: 'm',
            requestId: 'r',
          });
        },
      ),
    );
  });

  it('should not take the codes of success for an error, as the official client does not', () => {
    for (const Code of ['200', 'OK', 'Success', 'success', 200, '', null]) {
      expect(answer(200, { Code, Events: [] }).kind).toBe('history');
      expect(answer(500, { Code }).kind).toBe('unreadable');
    }
  });

  it('should read a message or request id that is no string as missing', () => {
    expect(answer(400, { Code: 'X', Message: 1, RequestId: null })).toMatchObject({
      message: undefined,
      requestId: undefined,
    });
  });

  it.each(['', 'null', '[]', '"x"', '1', 'true', '<html>', '{"Code"', '[{"Code":"X"}]'])(
    'should call %j unreadable',
    (body) => {
      expect(answer(200, body).kind).toBe('unreadable');
      expect(answer(400, body).kind).toBe('unreadable');
    },
  );

  it('should call a refusal without a code unreadable', () => {
    expect(answer(404, { Message: 'nothing here' }).kind).toBe('unreadable');
    for (const status of [199, 300, 302]) {
      expect(answer(status, { Events: [] }).kind).toBe('unreadable');
    }
    expect(answer(299, { Events: [] }).kind).toBe('history');
  });

  it('should answer for any body at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: anyCharacter() }), fc.json()), (body) => {
        expect(['history', 'error', 'unreadable']).toContain(answer(200, body).kind);
      }),
    );
    expect(answer(200, `${'['.repeat(200_000)}1234567890123456`).kind).toBe('unreadable');
  });
});
