import { anyCharacter } from '../arbitraries/any-character.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Intent } from '../protocol/intent.ts';
import { withParameter } from '../protocol/parameter.ts';
import { MINUTE, names, own, permittedIn, requestFor, valid } from '../testing/small-world.ts';
import type { Knowledge } from './knowledge.ts';

/** The permitted outcomes in short: `page` and the codes, sorted. */
function outcomes(change: Partial<Intent>, about: Partial<Knowledge> = {}): string {
  const { success, errors } = permittedIn(requestFor(change), about);
  const codes = [...new Set(errors.map(({ code }) => code))].sort();
  return [...(success ? ['page'] : []), ...codes].join(' ');
}

interface Case {
  readonly clause: string;
  readonly given: Partial<Intent>;
  readonly want: string;
  /** Where V3 differs; `null` where it does not have this. */
  readonly acs3?: string | null;
  /** With which signature the caller is not known to be who it says, so that it must not learn what exists. */
  readonly unauthenticated?: 'rpc' | 'acs3' | 'both';
}

const V3_MARKS = ['x-acs-date', 'x-acs-signature-nonce', 'x-acs-content-sha256'];
const post = { method: 'POST' } as const;
const FORM = 'application/x-www-form-urlencoded';
const text1 = { mediaType: 'text/plain', content: 'x' };

const cases: readonly Case[] = [
  // [page] request parameters
  { clause: 'a correct request', given: {}, want: 'page' },
  { clause: 'POST is the same request', given: post, want: 'page' },
  { clause: 'a form [rpc]', given: { ...post, form: true }, want: 'page' },
  { clause: 'FlowName is required', given: names(null, 'run-1'), want: 'MissingRequiredParams' },
  {
    clause: 'ExecutionName is required',
    given: names('orders', null),
    want: 'MissingRequiredParams',
  },
  {
    clause: 'an empty name may be missing, invalid or unknown',
    given: names('', 'run-1'),
    want: 'FlowNotExists InvalidArgument MissingRequiredParams',
  },
  {
    clause: 'an empty execution name alike',
    given: names('orders', ''),
    want: 'ExecutionNotExists InvalidArgument MissingRequiredParams',
  },
  ...['1', '60', '999'].map((limit) => ({
    clause: `Limit ${limit} is in [1,1000)`,
    given: own('Limit', limit),
    want: 'page',
  })),
  ...[
    '0',
    '-1',
    '1000',
    '1001',
    '4294967297',
    '18446744073709551617',
    'abc',
    '1.5',
    '5abc',
    'NaN',
    '1e3',
    '-0',
    'Infinity',
    '0x3e8',
    '00',
    '01000',
    'x٥',
    '٥x',
    '-٥',
  ].map((limit) => ({
    clause: `Limit ${limit} is not in [1,1000)`,
    given: own('Limit', limit),
    want: 'InvalidArgument',
  })),
  ...[
    '01',
    '0999',
    '٥٥',
    '+٥',
    ' ٥',
    '007',
    '+5',
    ' 5',
    '',
    '1e2',
    '0x10',
    '５',
    '٥',
    '5.0',
    '1_0',
  ].map((limit) => ({
    clause: `Limit '${limit}' is open`,
    given: own('Limit', limit),
    want: 'page InvalidArgument',
  })),
  { clause: 'any token may be wrong', given: own('NextToken', '3'), want: 'page InvalidArgument' },
  { clause: 'an empty token is open', given: own('NextToken', ''), want: 'page InvalidArgument' },
  {
    clause: 'an undocumented parameter is open',
    given: own('Colour', 'red'),
    want: 'page InvalidArgument',
  },
  {
    clause: 'RequestId was a parameter of older revisions',
    given: own('RequestId', 'x'),
    want: 'page',
  },
  {
    clause: 'of a repeated parameter either value may count',
    given: own('FlowName', 'nowhere'),
    want: 'page FlowNotExists InvalidArgument SignatureNotMatch',
  },
  // [page] errors, resources
  { clause: 'FlowNotExists', given: names('nowhere', 'run-1'), want: 'FlowNotExists' },
  { clause: 'names are case-sensitive', given: names('Orders', 'run-1'), want: 'FlowNotExists' },
  { clause: 'ExecutionNotExists', given: names('orders', 'run-7'), want: 'ExecutionNotExists' },
  {
    clause: 'an execution belongs to its flow',
    given: names('orders', 'run-3'),
    want: 'ExecutionNotExists',
  },
  {
    clause: 'a name that cannot be may be called invalid [concept]',
    given: names('orders ', 'run-1'),
    want: 'FlowNotExists InvalidArgument',
  },
  {
    clause: 'so may an execution name',
    given: names('orders', '1-run'),
    want: 'ExecutionNotExists InvalidArgument',
  },
  {
    clause: 'a name of 129 characters cannot be',
    given: names('orders', 'a'.repeat(129)),
    want: 'ExecutionNotExists InvalidArgument',
  },
  {
    clause: 'a name of 128 characters can',
    given: names('orders', 'a'.repeat(128)),
    want: 'ExecutionNotExists',
  },
  {
    clause: 'AccessDenied, or as if it did not exist',
    given: names('theirs', 'run-9'),
    want: 'AccessDenied ExecutionNotExists FlowNotExists',
  },
  {
    clause: 'so may an execution of a flow that both have',
    given: names('orders', 'run-8'),
    want: 'AccessDenied ExecutionNotExists',
  },
  {
    clause: 'a flow of another account and no execution',
    given: names('theirs', null),
    want: 'AccessDenied FlowNotExists MissingRequiredParams',
  },
  {
    clause: 'no permission is AccessDenied',
    given: { identity: 'restricted' },
    want: 'AccessDenied',
  },
  {
    clause: 'no permission is AccessDenied also for names that do not exist',
    given: { identity: 'restricted', ...names('nowhere', 'run-1') },
    want: 'AccessDenied',
  },
  {
    clause: 'and for executions that do not',
    given: { identity: 'restricted', ...names('orders', 'run-7') },
    want: 'AccessDenied',
  },
  // [page] errors, form
  {
    clause: 'ActionNotSupported',
    given: { fields: { Action: 'NoSuchOperation' } },
    want: 'ActionNotSupported',
  },
  {
    clause: 'so are blanks around it, which HTTP takes off a header',
    given: { fields: { Action: ' GetExecutionHistory ' } },
    want: 'page ActionNotSupported',
    acs3: 'page',
  },
  {
    clause: 'the letter case of Action is open',
    given: { fields: { Action: 'getexecutionhistory' } },
    want: 'page ActionNotSupported',
  },
  {
    clause: 'APIVersionNotSupported',
    given: { fields: { Version: '2019-03-16' } },
    want: 'APIVersionNotSupported',
  },
  {
    clause: 'UnsupportedMediaType',
    given: { ...post, body: text1 },
    want: 'UnsupportedMediaType',
  },
  {
    clause: 'a body of a GET is open',
    given: { body: text1 },
    want: 'page InvalidArgument UnsupportedMediaType',
  },
  {
    clause: 'JSON is the documented media type',
    given: { ...post, body: { mediaType: 'application/json; charset=utf-8', content: '{}' } },
    want: 'page InvalidArgument UnsupportedMediaType',
  },
  {
    clause: 'a media type may stand before a blank',
    given: { ...post, body: { mediaType: 'application/json ; charset=utf-8', content: '{}' } },
    want: 'page InvalidArgument UnsupportedMediaType',
  },
  ...['multipart/form-data', 'text/json', 'application/problem+json'].map((mediaType) => ({
    clause: `other kinds of JSON and forms are open: ${mediaType}`,
    given: { ...post, body: { mediaType, content: '{}' } },
    want: 'page InvalidArgument UnsupportedMediaType',
  })),
  ...['+json/x', 'text/jso', 'form-data'].map((mediaType) => ({
    clause: `what only looks like one is not: ${mediaType}`,
    given: { ...post, body: { mediaType, content: '{}' } },
    want: 'UnsupportedMediaType',
  })),
  {
    clause: 'a type without a body is open',
    given: { ...post, body: { mediaType: 'text/plain', content: '' } },
    want: 'page InvalidArgument UnsupportedMediaType',
  },
  {
    clause: 'so is one with GET',
    given: { body: { mediaType: 'text/plain', content: '' } },
    want: 'page InvalidArgument UnsupportedMediaType',
  },
  {
    clause: 'an empty form is a form [rpc]',
    given: { ...post, body: { mediaType: FORM, content: '' } },
    want: 'page',
    acs3: 'page InvalidArgument UnsupportedMediaType',
  },
  {
    clause: 'a form is signed by RPC, and open by V3',
    given: { ...post, body: { mediaType: FORM, content: 'Colour=red' } },
    unauthenticated: 'rpc',
    want: 'InvalidArgument SignatureNotMatch',
    acs3: 'page InvalidArgument UnsupportedMediaType',
  },
  {
    clause: 'a form with GET is none, and its parameters do not count',
    given: { body: { mediaType: FORM, content: 'FlowName=nowhere' } },
    want: 'page InvalidArgument UnsupportedMediaType',
  },
  {
    clause: 'EntityTooLarge has no documented maximum',
    given: { ...post, body: { mediaType: 'application/json', content: ' ', repeat: 70_000 } },
    want: 'page EntityTooLarge InvalidArgument UnsupportedMediaType',
  },
  {
    clause: '64 KiB are not too large',
    given: { ...post, body: { mediaType: 'application/json', content: ' ', repeat: 64 * 1024 } },
    want: 'page InvalidArgument UnsupportedMediaType',
  },
  {
    clause: 'other methods are open',
    given: { method: 'PUT' },
    want: 'page ActionNotSupported InvalidArgument MissingRequiredHeader MissingRequiredParams SignatureNotMatch UnsupportedMediaType',
  },
  {
    clause: 'Format is open unless it is JSON',
    given: { fields: { Format: null } },
    want: 'page InvalidArgument MissingRequiredParams',
    acs3: 'page',
  },
  // [rpc] common parameters, [v3] common headers
  {
    clause: 'Action is required',
    given: { fields: { Action: null } },
    want: 'ActionNotSupported MissingRequiredParams',
    acs3: 'ActionNotSupported MissingRequiredHeader MissingRequiredParams',
  },
  {
    clause: 'Version is required, and empty counts as missing too',
    given: { fields: { Version: '' } },
    want: 'APIVersionNotSupported InvalidArgument MissingRequiredParams',
    acs3: 'APIVersionNotSupported InvalidArgument MissingRequiredHeader MissingRequiredParams',
  },
  {
    clause: 'AccessKeyId is required',
    unauthenticated: 'both',
    given: { fields: { AccessKeyId: null } },
    want: 'InvalidAccessKeyID MissingRequiredParams',
    acs3: 'InvalidAccessKeyID InvalidArgument MissingRequiredHeader MissingRequiredParams',
  },
  {
    clause: 'SignatureVersion is required',
    unauthenticated: 'rpc',
    given: { fields: { SignatureVersion: null } },
    want: 'InvalidArgument MissingRequiredParams SignatureNotMatch',
    acs3: 'page',
  },
  {
    clause: 'SignatureMethod is required',
    given: { fields: { SignatureMethod: null } },
    unauthenticated: 'both',
    want: 'InvalidArgument MissingRequiredParams SignatureNotMatch',
    // As with a wrong one.
    acs3: 'APIVersionNotSupported ActionNotSupported InvalidAccessKeyID InvalidArgument MissingRequiredHeader MissingRequiredParams RequestTimeTooSkewed SignatureNotMatch',
  },
  {
    clause: 'an empty Action counts as missing',
    given: { fields: { Action: '' } },
    want: 'ActionNotSupported InvalidArgument MissingRequiredParams',
    acs3: 'ActionNotSupported InvalidArgument MissingRequiredHeader MissingRequiredParams',
  },
  {
    clause: 'SignatureNonce is required',
    given: { fields: { SignatureNonce: null } },
    want: 'MissingRequiredParams',
    acs3: 'MissingRequiredHeader MissingRequiredParams',
  },
  {
    clause: 'an empty nonce is open',
    given: { fields: { SignatureNonce: '' } },
    want: 'page InvalidArgument MissingRequiredParams',
    acs3: 'page InvalidArgument MissingRequiredHeader MissingRequiredParams',
  },
  {
    clause: 'the request time is required',
    unauthenticated: 'both',
    given: { fields: { Timestamp: null } },
    want: 'InvalidArgument MissingRequiredParams RequestTimeTooSkewed',
    acs3: 'InvalidArgument MissingRequiredHeader MissingRequiredParams RequestTimeTooSkewed',
  },
  {
    clause: 'the hash of the body is required',
    unauthenticated: 'acs3',
    given: { fields: { ContentHash: null } },
    want: 'page',
    acs3: 'InvalidArgument MissingRequiredHeader MissingRequiredParams SignatureNotMatch',
  },
  // [page] errors, authentication
  {
    clause: 'InvalidAccessKeyID',
    unauthenticated: 'both',
    given: { fields: { AccessKeyId: 'nobody' } },
    want: 'InvalidAccessKeyID',
  },
  {
    clause: 'key ids are case-sensitive',
    unauthenticated: 'both',
    given: { fields: { AccessKeyId: 'MAINID' } },
    want: 'InvalidAccessKeyID',
  },
  ...[`${'A'.repeat(28)}=`, `${'A'.repeat(27)}==`, 'A'.repeat(28)].map((value) => ({
    clause: `a signature that none could be, with a key that nobody has [rpc]: ${value}`,
    given: {
      fields: { AccessKeyId: 'nobody' },
      tampering: [{ kind: 'set-parameter', name: 'Signature', value } as const],
    },
    unauthenticated: 'both' as const,
    want: 'InvalidAccessKeyID SignatureNotMatch',
    // A parameter that V3 does not know, and nobody signed.
    acs3: 'InvalidAccessKeyID InvalidArgument',
  })),
  {
    clause: 'SignatureNotMatch: another secret',
    unauthenticated: 'both',
    given: { secret: 'other' },
    want: 'SignatureNotMatch',
  },
  {
    clause: 'SignatureNotMatch: one character',
    unauthenticated: 'both',
    given: { tampering: [{ kind: 'signature-character', at: 5 }] },
    want: 'SignatureNotMatch',
  },
  {
    clause: 'SignatureNotMatch: the method',
    unauthenticated: 'both',
    given: { tampering: [{ kind: 'method', to: 'POST' }] },
    want: 'SignatureNotMatch',
  },
  {
    clause: 'SignatureNotMatch: a parameter changed later, which then justifies nothing of its own',
    unauthenticated: 'both',
    given: { tampering: [{ kind: 'set-parameter', name: 'ExecutionName', value: 'run-7' }] },
    want: 'SignatureNotMatch',
  },
  {
    clause: 'the signature is required',
    unauthenticated: 'rpc',
    given: { tampering: [{ kind: 'remove-parameter', name: 'Signature' }] },
    want: 'MissingRequiredParams SignatureNotMatch',
    acs3: 'page',
  },
  {
    clause: 'the body is signed by its hash [v3]',
    unauthenticated: 'acs3',
    given: { ...post, tampering: [{ kind: 'body', content: '{}' }] },
    want: 'page InvalidArgument UnsupportedMediaType',
    acs3: 'InvalidArgument SignatureNotMatch UnsupportedMediaType',
  },
  {
    clause: 'an x-acs header that is not signed is open [v3]',
    given: { tampering: [{ kind: 'set-header', name: 'x-acs-colour', value: 'red' }] },
    want: 'page',
    acs3: 'page InvalidArgument MissingRequiredHeader SignatureNotMatch',
  },
  {
    clause: 'a wrong method of signing',
    unauthenticated: 'both',
    given: { fields: { SignatureMethod: 'HMAC-MD5' } },
    want: 'InvalidArgument SignatureNotMatch',
    // Without the family's name in Authorization it may be taken for an RPC request without parameters.
    acs3: 'APIVersionNotSupported ActionNotSupported InvalidAccessKeyID InvalidArgument MissingRequiredParams RequestTimeTooSkewed SignatureNotMatch',
  },
  {
    clause: 'a wrong SignatureVersion [rpc]',
    unauthenticated: 'rpc',
    given: { fields: { SignatureVersion: '2.0' } },
    want: 'InvalidArgument SignatureNotMatch',
    acs3: 'page',
  },
  { clause: '5 minutes are in time', given: { skewMs: 5 * MINUTE }, want: 'page' },
  {
    clause: 'between 5 and 15 minutes nothing is documented',
    given: { skewMs: -10 * MINUTE },
    want: 'page RequestTimeTooSkewed',
  },
  {
    clause: 'RequestTimeTooSkewed',
    unauthenticated: 'both',
    given: { skewMs: 16 * MINUTE },
    want: 'RequestTimeTooSkewed',
  },
  {
    clause: '15 minutes are not more than 15 minutes, counted in whole seconds on both sides',
    given: { skewMs: 15 * MINUTE },
    want: 'page RequestTimeTooSkewed',
  },
  {
    clause: 'nor are two seconds more, which is what rounding may add',
    given: { skewMs: 15 * MINUTE + 2000 },
    want: 'page RequestTimeTooSkewed',
  },
  {
    clause: 'three seconds more are',
    given: { skewMs: -15 * MINUTE - 3000 },
    unauthenticated: 'both',
    want: 'RequestTimeTooSkewed',
  },
  {
    clause: '5 minutes and a second are open',
    given: { skewMs: 5 * MINUTE + 1000 },
    want: 'page RequestTimeTooSkewed',
  },
  ...['2024-03-21T08:00:00.5Z', '2024-03-21T08:00:00.123Z'].map((time) => ({
    clause: `fractions of a second are open: ${time}`,
    given: { fields: { Timestamp: time } },
    want: 'page InvalidArgument RequestTimeTooSkewed',
  })),
  ...[
    'x2024-03-21T08:00:00.5Z',
    '2024-03-21T08:00:00.5Zx',
    '2024-03-21T08:00:00.Z',
    '2024-03-21T08:00:00Z.5',
    'soon',
  ].map((time) => ({
    clause: `a malformed time: ${time}`,
    given: { fields: { Timestamp: time } },
    unauthenticated: 'both' as const,
    want: 'InvalidArgument RequestTimeTooSkewed',
  })),
  {
    clause: 'a malformed time',
    unauthenticated: 'both',
    given: { fields: { Timestamp: '2024-03-21T16:00:00+08:00' } },
    want: 'InvalidArgument RequestTimeTooSkewed',
  },
  { clause: 'temporary credentials', given: { identity: 'temporary' }, want: 'page' },
  {
    clause: 'temporary credentials without their token',
    unauthenticated: 'both',
    given: { identity: 'temporary', fields: { SecurityToken: null } },
    want: 'InvalidAccessKeyID InvalidArgument MissingRequiredHeader MissingRequiredParams SignatureNotMatch',
  },
  {
    clause: 'temporary credentials with another token',
    unauthenticated: 'both',
    given: { identity: 'temporary', fields: { SecurityToken: 'other' } },
    want: 'InvalidAccessKeyID InvalidArgument SignatureNotMatch',
  },
  // Several at once
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
];

describe('permittedOutcomes', () => {
  it.each(cases)('RPC: $clause', ({ given, want }) => {
    expect(outcomes(given)).toBe(want);
  });

  it.each(cases.filter(({ given }) => given.form !== true))(
    'V3: $clause',
    ({ given, want, acs3 }) => {
      expect(outcomes({ ...given, signature: 'acs3' })).toBe(acs3 ?? want);
    },
  );

  it.each(
    cases.flatMap((one) =>
      (one.given.form === true ? (['rpc'] as const) : (['rpc', 'acs3'] as const)).map(
        (signature) => ({
          ...one,
          signature,
        }),
      ),
    ),
  )(
    'tells of what exists only who is authenticated and permitted, with $signature: $clause',
    ({ given, signature, unauthenticated }) => {
      const answers = (flowName: string): string => {
        const named = withParameter(given.parameters ?? valid.parameters, 'FlowName', flowName);
        return outcomes({ ...given, parameters: named, signature });
      };
      const authenticated = unauthenticated !== 'both' && unauthenticated !== signature;
      expect(answers('nowhere').includes('FlowNotExists')).toBe(
        authenticated && given.identity !== 'restricted',
      );
      expect(answers('theirs').includes('AccessDenied')).toBe(authenticated);
    },
  );

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
