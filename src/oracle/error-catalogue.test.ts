import { describe, expect, it } from 'vitest';
import { gatewayError, isThrottling, standsFor, statusesOf } from './error-catalogue.ts';

describe('the documented codes', () => {
  it.each([
    ['InvalidArgument', 400],
    ['SignatureNotMatch', 403],
    ['FlowNotExists', 404],
    ['UnsupportedMediaType', 415],
    ['InternalServerError', 500],
  ] as const)('come with the documented status: %s %i', (code, status) => {
    expect(statusesOf(code, 'documented')).toEqual([status]);
  });

  it('stand for themselves in either profile, and for nothing else', () => {
    for (const profile of ['documented', 'gateway'] as const) {
      expect(standsFor('FlowNotExists', 'FlowNotExists', profile)).toBe(true);
      expect(standsFor('FlowNotExists', 'ExecutionNotExists', profile)).toBe(false);
    }
  });
});

describe('the codes of the gateway', () => {
  it.each([
    ['InvalidAccessKeyId.NotFound', 404, 'InvalidAccessKeyID'],
    ['SignatureDoesNotMatch', 400, 'SignatureNotMatch'],
    ['InvalidTimeStamp.Expired', 400, 'RequestTimeTooSkewed'],
    ['MissingTimestamp', 400, 'MissingRequiredHeader'],
    ['MissingParameter', 400, 'MissingRequiredParams'],
    ['InvalidParameter', 400, 'InvalidArgument'],
    ['ServiceUnavailable', 503, 'InternalServerError'],
    // The exact entry, not that of `Invalid*` before it.
    ['InvalidApi.NotFound', 404, 'ActionNotSupported'],
  ] as const)(
    '%s comes with %i and stands for %s, in its profile only',
    (code, status, documented) => {
      expect(statusesOf(code, 'gateway')).toEqual([status]);
      expect(statusesOf(code, 'documented')).toEqual([]);
      expect(standsFor(code, documented, 'gateway')).toBe(true);
      expect(standsFor(code, documented, 'documented')).toBe(false);
      expect(standsFor(code, 'EntityTooLarge', 'gateway')).toBe(false);
    },
  );

  it.each(['', 'missing', 'Missin', 'XMissingTimestamp', 'SignatureDoesNotMatch.x', 'Throttling'])(
    'has nothing for the code %j',
    (code) => {
      expect(gatewayError(code)).toBeUndefined();
      expect(statusesOf(code, 'gateway')).toEqual([]);
      expect(standsFor(code, 'InvalidArgument', 'gateway')).toBe(false);
    },
  );
});

describe('what asks to slow down', () => {
  it.each(['Throttling', 'Throttling.User', 'Throttling.'])('is %s', (code) => {
    expect(isThrottling(code)).toBe(true);
  });

  it.each(['', 'throttling', 'Throttling User', 'ThrottlingX.User', 'X.Throttling', 'Throttlin.'])(
    'is not %j',
    (code) => {
      expect(isThrottling(code)).toBe(false);
    },
  );
});
