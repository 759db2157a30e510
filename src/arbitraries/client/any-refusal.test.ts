import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentedErrors } from '../../generated/errors.ts';
import { anyRefusal, DOCUMENTED_REFUSALS, fillMessage, quotedValue } from './any-refusal.ts';

describe('fillMessage', () => {
  it.each([
    ['no place', ['a'], 'no place'],
    ["'%s'", ['$&'], "'$&'"],
    ['%s and %s', ['%s', 'b'], '%s and b'],
    ['%s and %s', ['a'], 'a and a'],
  ])('should fill %s with %j: %s', (template, values, filled) => {
    expect(fillMessage(template, values)).toBe(filled);
  });
});

describe('DOCUMENTED_REFUSALS', () => {
  it('should have every documented code with its status, and no place left open', () => {
    expect(DOCUMENTED_REFUSALS.map(({ code, status }) => [code, status])).toEqual(
      documentedErrors.map(({ code, status }) => [code, status]),
    );
    for (const { message } of DOCUMENTED_REFUSALS) expect(message).not.toContain('%s');
  });
});

describe('anyRefusal', () => {
  it('should draw documented errors that no client asks again after', () => {
    fc.assert(
      fc.property(anyRefusal(), ({ code, status, requestId }) => {
        expect(documentedErrors).toContainEqual(expect.objectContaining({ code, status }));
        expect(status).toBeLessThan(500);
        expect(requestId).toMatch(/^[\dA-F]{8}(-[\dA-F]{4}){3}-[\dA-F]{12}$/);
      }),
    );
  });

  it('should quote the values that it is given, as they are', () => {
    fc.assert(
      fc.property(quotedValue(), fc.gen(), (value, g) => {
        const { code, message } = g(anyRefusal, { value: fc.constant(value) });
        expect(value).not.toMatch(/[\n\u007f\u200d\u2028\ufeff]/);
        if (code === 'FlowNotExists') expect(message).toBe(`Flow ${value} does not exist.`);
      }),
    );
  });
});
