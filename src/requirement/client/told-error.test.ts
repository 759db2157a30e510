import { describe, expect, it } from 'vitest';
import type { Text } from '../../text.ts';
import { errorOrSkip, findInError, type ToldError } from './told-error.ts';

const skip = (why?: Text): never => {
  throw new Error(why?.en);
};

describe('errorOrSkip', () => {
  it('should hand back an error, and leave a page out with the reason', () => {
    const told = { outcome: 'sdkError', kind: 'decode', message: 'no JSON' } as const;
    expect(errorOrSkip(told, { skip })).toBe(told);
    expect(() => errorOrSkip({ outcome: 'response', body: { Events: [] } }, { skip })).toThrow(
      'the error was taken for an answer: a page with 0 events',
    );
  });
});

describe('findInError', () => {
  const plain = { outcome: 'serviceError', code: 'a', message: 'b', requestId: 'c' } as const;

  it.each<readonly [ToldError, string | undefined]>([
    [plain, undefined],
    [{ outcome: 'serviceError', code: 'a' }, undefined],
    [{ ...plain, message: 'b secret' }, 'in the message of the service error'],
    [{ ...plain, code: 'secret' }, 'in the code of the service error'],
    [{ ...plain, requestId: 'secret' }, 'in the request id of the service error'],
    [{ outcome: 'sdkError', kind: 'other', message: 'b' }, undefined],
    [
      { outcome: 'sdkError', kind: 'network', message: 'secret' },
      'in the message of the SDK error (network)',
    ],
  ])('should say where it stands: %j', (told, place) => {
    expect(findInError(told, (written) => written.includes('secret'))?.en).toBe(place);
  });
});
