import { anyCharacter } from '../arbitraries/any-character.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Intent } from '../protocol/intent.ts';
import { outcomes, post, testOutcomes, V3_MARKS } from '../testing/outcome-cases.ts';
import { MINUTE, names, own, permittedIn, requestFor } from '../testing/small-world.ts';

testOutcomes('what is permitted where several things are wrong', [
  {
    clause: 'each of several defects justifies its errors',
    given: { ...own('Limit', '0'), fields: { Version: '1999-01-01' } },
    want: 'APIVersionNotSupported InvalidArgument',
  },
  ...(
    [
      { fields: { AccessKeyId: 'nobody' } },
      { secret: 'other' },
      { skewMs: 60 * MINUTE },
    ] satisfies Partial<Intent>[]
  ).flatMap((bad) =>
    [
      names('nowhere', 'run-1'),
      names('orders', 'run-7'),
      names('theirs', 'run-9'),
      names('orders', 'run-1'),
    ].map((named) => ({
      clause: `authentication comes before resources: ${JSON.stringify({ ...bad, ...named })}`,
      given: { ...bad, ...named },
      unauthenticated: 'both' as const,
      want:
        'secret' in bad
          ? 'SignatureNotMatch'
          : 'skewMs' in bad
            ? 'RequestTimeTooSkewed'
            : 'InvalidAccessKeyID',
    })),
  ),
  {
    clause: 'no order between form and authentication',
    unauthenticated: 'both',
    given: { ...own('Limit', '0'), secret: 'other' },
    want: 'InvalidArgument SignatureNotMatch',
  },
]);

describe('permittedOutcomes', () => {
  it('takes V3 headers without Authorization for a request of either kind', () => {
    const tampering = [{ kind: 'signature-missing' }] as const;
    expect(outcomes({ signature: 'acs3', tampering }).split(' ')).toEqual(
      expect.arrayContaining([
        'MissingRequiredHeader',
        'MissingRequiredParams',
        'SignatureNotMatch',
      ]),
    );
    expect(outcomes({ signature: 'acs3', tampering })).not.toContain('page');
  });

  it.each(V3_MARKS)('takes %s alone for a sign of V3', (mark) => {
    const others = V3_MARKS.filter((name) => name !== mark);
    const tampering = ['authorization', ...others].map(
      (name) => ({ kind: 'remove-header', name }) as const,
    );
    expect(outcomes({ signature: 'acs3', tampering })).toContain('MissingRequiredHeader');
    const none = [...tampering, { kind: 'remove-header', name: mark } as const];
    expect(outcomes({ signature: 'acs3', tampering: none })).not.toContain('MissingRequiredHeader');
  });

  it('knows the parameters of RPC from those that V3 does not have', () => {
    expect(outcomes(own('Format', 'JSON'))).toBe('page InvalidArgument SignatureNotMatch');
    expect(outcomes({ ...own('Format', 'JSON'), signature: 'acs3' })).toBe('page InvalidArgument');
    expect(outcomes(own('ContentHash', 'x'))).toBe('page InvalidArgument');
  });

  it('reads a + in a form as a space', () => {
    const request = requestFor({ ...post, form: true, ...own('Colour', 'a b') });
    const body = Buffer.from(request.body).toString().replace('a%20b', 'a+b');
    expect(body).toContain('Colour=a+b');
    expect(permittedIn({ ...request, body: Buffer.from(body) }).success).toBe(true);
  });

  it('asks no header to be signed by RPC, whatever Authorization holds', () => {
    const tampering = [{ kind: 'set-header', name: 'authorization', value: 'Basic YTpi' }] as const;
    expect(outcomes({ tampering })).toBe('page');
  });

  it.each(['A'.repeat(64), 'a'.repeat(63), 'a'.repeat(65), `${'a'.repeat(64)}=`])(
    'knows a signature that none could be, with a key that nobody has [v3]: %s',
    (signature) => {
      const value = `ACS3-HMAC-SHA256 Credential=nobody,SignedHeaders=host,Signature=${signature}`;
      const tampering = [{ kind: 'set-header', name: 'authorization', value }] as const;
      const { success, errors } = permittedIn(requestFor({ signature: 'acs3', tampering }));
      expect(success).toBe(false);
      expect(errors.map(({ because }) => because.en)).toContain('the signature is another one');
    },
  );

  it('takes no blanks around the value of a header for a part of it', () => {
    const request = requestFor({ signature: 'acs3' });
    const headers = request.headers.map(([name, value]) => [name, ` ${value} `] as const);
    expect(permittedIn({ ...request, headers }).errors).toEqual([]);
  });

  it('leaves a name open that may exist without being known', () => {
    const about = { complete: false };
    expect(outcomes(names('orders', 'run-7'), about)).toBe('page ExecutionNotExists');
    expect(outcomes(names('nowhere', 'run-1'), about)).toBe(
      'page AccessDenied ExecutionNotExists FlowNotExists',
    );
    expect(outcomes(names('nowhere', '1-run'), about)).toBe(
      'AccessDenied ExecutionNotExists FlowNotExists InvalidArgument',
    );
    expect(outcomes(names('nowhere', null), about)).toBe(
      'AccessDenied FlowNotExists MissingRequiredParams',
    );
  });

  it('knows that a name which cannot exist does not', () => {
    const about = { complete: false };
    expect(outcomes(names('orders', 'run 7'), about)).toBe('ExecutionNotExists InvalidArgument');
    expect(outcomes(names('no/where', 'run-1'), about)).toBe('FlowNotExists InvalidArgument');
  });

  it('permits a page for any parameter values that both signatures carry, only if the names are right', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: anyCharacter(), minLength: 1 }),
        fc.constantFrom('rpc', 'acs3'),
        (token, signature) => {
          const change = { ...own('NextToken', token), signature } as const;
          expect(outcomes(change)).toBe('page InvalidArgument');
        },
      ),
    );
  });

  it('never permits a page or news of resources for a signature made with another secret', () => {
    const name = fc.oneof(fc.constantFrom('orders', 'run-1', 'theirs', 'run-9'), fc.string());
    fc.assert(
      fc.property(name, name, fc.constantFrom('rpc', 'acs3'), (flow, execution, signature) => {
        const seen = outcomes({ ...names(flow, execution), signature, secret: 'other' });
        expect(seen).not.toMatch(/page|NotExists|AccessDenied/);
        expect(seen).toContain('SignatureNotMatch');
      }),
    );
  });
});
