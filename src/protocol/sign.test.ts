import { anyCharacter } from '../arbitraries/any-character.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acs3Signature, parseAuthorization, sha256Hex } from './acs3-signature.ts';
import type { CommonField, Intent, SignatureKind } from './intent.ts';
import { parseQuery, valueOf, type Parameter } from './parameter.ts';
import { rpcSignature } from './rpc-signature.ts';
import { signIntent, type SigningContext } from './sign.ts';
import type { WireRequest } from './wire.ts';

const context: SigningContext = {
  credentials: { accessKeyId: 'id', accessKeySecret: 'canary-secret' },
  serverNow: Date.UTC(2024, 2, 21, 1, 2, 3, 456),
  nonce: 'nonce-1',
  host: '127.0.0.1:8080',
};
const text = fc.string({ unit: anyCharacter(), maxLength: 8 });
const intents = fc.record<Intent>(
  {
    signature: fc.constantFrom<SignatureKind>('rpc', 'acs3'),
    method: fc.constantFrom('GET', 'POST'),
    identity: fc.constant('main'),
    parameters: fc.array(fc.tuple(text, text).map((pair): Parameter => pair)),
    skewMs: fc.integer({ min: -1e12, max: 1e12 }),
    headers: fc.constant([['x-acs-extra', 'e']]),
    body: fc.record({
      mediaType: fc.constantFrom('application/json', null),
      content: text,
      repeat: fc.nat(3),
    }),
    spelling: fc.record({ lowerHex: fc.boolean(), encodeUnreserved: fc.boolean() }),
  },
  { requiredKeys: ['signature', 'method', 'identity', 'parameters'] },
);

/** What a receiver calculates from the wire alone. */
function calculated(request: WireRequest, kind: SignatureKind, secret: string): string {
  const parameters = parseQuery(request.query);
  if (kind === 'rpc') return rpcSignature(secret, request.method, parameters);
  return acs3Signature(secret, {
    method: request.method,
    path: request.path,
    parameters,
    headers: request.headers,
    signedHeaders:
      parseAuthorization(valueOf(request.headers, 'authorization'))?.signedHeaders ?? [],
    bodyHash: sha256Hex(request.body),
  });
}

function sent(request: WireRequest, kind: SignatureKind): string | undefined {
  return kind === 'rpc'
    ? parseQuery(request.query).findLast(([name]) => name === 'Signature')?.[1]
    : parseAuthorization(valueOf(request.headers, 'authorization'))?.signature;
}

describe('signIntent', () => {
  it('should carry the signature that a receiver calculates from the wire', () => {
    fc.assert(
      fc.property(intents, (intent) => {
        const request = signIntent(intent, context);
        expect(sent(request, intent.signature)).toBe(
          calculated(request, intent.signature, 'canary-secret'),
        );
      }),
    );
  });

  it('should give the same bytes for the same arguments', () => {
    fc.assert(
      fc.property(intents, (intent) => {
        expect(signIntent(intent, context)).toEqual(signIntent(intent, context));
      }),
    );
  });

  it('should never write the secret', () => {
    fc.assert(
      fc.property(intents, (intent) => {
        const { body, ...head } = signIntent(intent, context);
        expect(JSON.stringify(head) + Buffer.from(body).toString()).not.toContain('canary-secret');
      }),
    );
  });

  it('should take an intent that was written to JSON and read back', () => {
    fc.assert(
      fc.property(intents, (intent) => {
        const stored = JSON.parse(JSON.stringify(intent)) as Intent;
        expect(signIntent(stored, context)).toEqual(signIntent(intent, context));
      }),
    );
  });

  const plain = (signature: SignatureKind, more: Partial<Intent> = {}): Intent => ({
    signature,
    method: 'GET',
    identity: 'main',
    parameters: [['FlowName', 'f']],
    ...more,
  });

  it('should write all common parameters of RPC into the query and sign no header', () => {
    const request = signIntent(plain('rpc'), context);
    expect(request.query.split('&').slice(0, -1)).toEqual([
      'AccessKeyId=id',
      'Action=GetExecutionHistory',
      'FlowName=f',
      'Format=JSON',
      'SignatureMethod=HMAC-SHA1',
      'SignatureNonce=nonce-1',
      'SignatureVersion=1.0',
      'Timestamp=2024-03-21T01%3A02%3A03Z',
      'Version=2019-03-15',
    ]);
    expect(request.headers).toEqual([['host', '127.0.0.1:8080']]);
  });

  it('should write all common parameters of V3 into signed headers', () => {
    const request = signIntent(plain('acs3'), context);
    expect(request.query).toBe('FlowName=f');
    expect(request.headers.slice(0, -1)).toEqual([
      ['host', '127.0.0.1:8080'],
      ['x-acs-action', 'GetExecutionHistory'],
      ['x-acs-version', '2019-03-15'],
      ['x-acs-date', '2024-03-21T01:02:03Z'],
      ['x-acs-signature-nonce', 'nonce-1'],
      ['x-acs-content-sha256', sha256Hex('')],
    ]);
    expect(valueOf(request.headers, 'authorization')).toMatch(
      /^ACS3-HMAC-SHA256 Credential=id,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=[0-9a-f]{64}$/,
    );
  });

  it('should put the time of V3 off as it does that of RPC', () => {
    const skewMs = 60_000;
    expect(signIntent(plain('rpc', { skewMs }), context).query).toContain('T01%3A03%3A03Z');
    expect(signIntent(plain('acs3', { skewMs }), context).headers).toContainEqual([
      'x-acs-date',
      '2024-03-21T01:03:03Z',
    ]);
  });

  it('should ask for the root, and name no type of a body that has none', () => {
    const body = { mediaType: null, content: 'x' };
    for (const signature of ['rpc', 'acs3'] as const) {
      for (const form of [false, signature === 'rpc']) {
        const { path } = signIntent(plain(signature, { method: 'POST', form }), context);
        expect(path).toBe('/');
      }
      const { headers } = signIntent(plain(signature, { method: 'POST', body }), context);
      expect(headers.map(([name]) => name)).not.toContain('content-type');
    }
  });

  it('should sign an empty hash where that of V3 is left out', () => {
    const request = signIntent(plain('acs3', { fields: { ContentHash: null } }), context);
    const { signedHeaders = [], signature } =
      parseAuthorization(valueOf(request.headers, 'authorization')) ?? {};
    expect(signedHeaders).not.toContain('x-acs-content-sha256');
    expect(signature).toBe(
      acs3Signature('canary-secret', {
        method: 'GET',
        path: '/',
        parameters: [['FlowName', 'f']],
        headers: request.headers,
        signedHeaders,
        bodyHash: '',
      }),
    );
  });

  it('should write parameters sorted by name, repeated ones in their order', () => {
    const parameters: Parameter[] = [
      ['b', '2'],
      ['a', '3'],
      ['b', '1'],
    ];
    expect(signIntent(plain('acs3', { parameters }), context).query).toBe('a=3&b=2&b=1');
  });

  it('should sign the security token along', () => {
    const credentials = { ...context.credentials, securityToken: 'token' };
    const rpc = signIntent(plain('rpc'), { ...context, credentials });
    expect(valueOf(parseQuery(rpc.query), 'SecurityToken')).toBe('token');
    const acs3 = signIntent(plain('acs3'), { ...context, credentials });
    expect(valueOf(acs3.headers, 'x-acs-security-token')).toBe('token');
    expect(valueOf(acs3.headers, 'authorization')).toContain(';x-acs-security-token;');
  });

  it('should write an RPC form into the body, and pass form over with V3', () => {
    const rpc = signIntent(plain('rpc', { method: 'POST', form: true }), context);
    expect(rpc.query).toBe('');
    expect(valueOf(rpc.headers, 'content-type')).toBe('application/x-www-form-urlencoded');
    const parameters = parseQuery(Buffer.from(rpc.body).toString(), { formPlus: true });
    expect(valueOf(parameters, 'Signature')).toBe(
      rpcSignature('canary-secret', 'POST', parameters),
    );
    const acs3 = plain('acs3', { method: 'POST' });
    expect(signIntent({ ...acs3, form: true }, context)).toEqual(signIntent(acs3, context));
  });

  it('should write a field of the intent in place of the correct one, and leave out a null', () => {
    const rpcFields: CommonField[] = ['Action', 'Version', 'Format', 'AccessKeyId'];
    const later: CommonField[] = ['SignatureMethod', 'SignatureVersion', 'SignatureNonce'];
    for (const field of [...rpcFields, ...later, 'Timestamp'] as const) {
      const read = (value: string | null): string | undefined => {
        const { query } = signIntent(plain('rpc', { fields: { [field]: value } }), context);
        return valueOf(parseQuery(query), field);
      };
      expect([field, read('odd')]).toEqual([field, 'odd']);
      expect([field, read('')]).toEqual([field, '']);
      expect([field, read(null)]).toEqual([field, undefined]);
    }
  });

  it.each([
    ['Action', 'x-acs-action'],
    ['Version', 'x-acs-version'],
    ['Timestamp', 'x-acs-date'],
    ['SignatureNonce', 'x-acs-signature-nonce'],
    ['ContentHash', 'x-acs-content-sha256'],
  ] as const)('should write the V3 field %s as %s, and leave out a null', (field, header) => {
    const request = signIntent(plain('acs3', { fields: { [field]: 'odd' } }), context);
    expect(valueOf(request.headers, header)).toBe('odd');
    const without = signIntent(plain('acs3', { fields: { [field]: null } }), context);
    expect(valueOf(without.headers, header)).toBeUndefined();
    expect(valueOf(without.headers, 'authorization')).not.toContain(header);
  });

  it('should write algorithm and key id of V3 into Authorization, empty where they are left out', () => {
    const authorization = (fields: Intent['fields'] & object): unknown =>
      parseAuthorization(
        valueOf(signIntent(plain('acs3', { fields }), context).headers, 'authorization'),
      );
    expect(authorization({ SignatureMethod: 'ACS4', AccessKeyId: 'other' })).toMatchObject({
      algorithm: 'ACS4',
      credential: 'other',
    });
    expect(authorization({ AccessKeyId: null })).toMatchObject({ credential: '' });
    expect(authorization({ SignatureMethod: null })).toMatchObject({ algorithm: '' });
  });

  it('should sign with the secret of the intent where it has one', () => {
    fc.assert(
      fc.property(fc.constantFrom<SignatureKind>('rpc', 'acs3'), text, (kind, secret) => {
        const request = signIntent(plain(kind, { secret }), context);
        expect(sent(request, kind)).toBe(calculated(request, kind, secret));
      }),
    );
  });

  it('should write the time of the server plus the skew, for centuries both ways', () => {
    const year = 365.2425 * 86_400_000;
    for (const [skewMs, written] of [
      [0, '2024-03-21T01:02:03Z'],
      [-456, '2024-03-21T01:02:03Z'],
      [-457, '2024-03-21T01:02:02Z'],
      [544, '2024-03-21T01:02:04Z'],
      [-year * 1000, /^1024-03-/],
      [year * 7000, /^9024-03-/],
    ] as const) {
      const { query } = signIntent(plain('rpc', { skewMs }), context);
      expect(valueOf(parseQuery(query), 'Timestamp')).toMatch(written);
    }
  });

  it('should repeat the content of the body', () => {
    const body = { mediaType: 'text/plain', content: 'ab', repeat: 3 };
    const request = signIntent(plain('acs3', { body }), context);
    expect(Buffer.from(request.body).toString()).toBe('ababab');
    expect(valueOf(request.headers, 'content-type')).toBe('text/plain');
    expect(valueOf(request.headers, 'x-acs-content-sha256')).toBe(sha256Hex('ababab'));
  });
});
