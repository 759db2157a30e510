import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAuthorization } from './acs3-signature.ts';
import type { Intent, SignatureKind, Tampering } from './intent.ts';
import { parseQuery, valueOf } from './parameter.ts';
import { signIntent } from './sign.ts';
import type { WireRequest } from './wire.ts';

const context = {
  credentials: { accessKeyId: 'id', accessKeySecret: 'canary' },
  serverNow: Date.UTC(2024, 2, 21),
  host: '127.0.0.1:8080',
};

function send(signature: SignatureKind, nonce: string, ...tampering: Tampering[]): WireRequest {
  const intent: Intent = {
    signature,
    method: 'GET',
    identity: 'main',
    parameters: [
      ['FlowName', 'f'],
      ['Limit', '1'],
    ],
    tampering,
  };
  return signIntent(intent, { ...context, nonce });
}

function signatureOf(request: WireRequest): string | undefined {
  return (
    valueOf(parseQuery(request.query), 'Signature') ??
    parseAuthorization(valueOf(request.headers, 'authorization'))?.signature
  );
}

const kinds: readonly SignatureKind[] = ['rpc', 'acs3'];
const nonce = fc.uuid();

describe.each(kinds)('tampering with %s', (kind) => {
  const changes: Tampering[] = [
    { kind: 'set-parameter', name: 'Limit', value: '2' },
    { kind: 'add-parameter', name: 'Limit', value: '1' },
    { kind: 'remove-parameter', name: 'Limit' },
    { kind: 'rename-parameter', name: 'Limit', to: 'limit' },
    { kind: 'set-header', name: 'host', value: 'elsewhere' },
    { kind: 'remove-header', name: 'host' },
    { kind: 'method', to: 'POST' },
    { kind: 'body', content: 'x' },
    { kind: 'signature-character', at: 5 },
    { kind: 'signature-case' },
    { kind: 'signature-empty' },
    { kind: 'signature-missing' },
  ];
  it.each(changes)('should change the wire request, and only in one place: %o', (change) => {
    const before = send(kind, 'n');
    const after = send(kind, 'n', change);
    const parts = (request: WireRequest): string[] => [
      request.method,
      ...(request.query === '' ? [] : request.query.split('&')).map((part) => `query ${part}`),
      ...request.headers.map((header) => `header ${header.join(':')}`),
      `body ${Buffer.from(request.body).toString()}`,
    ];
    const gone = parts(before).filter((part) => !parts(after).includes(part));
    const here = parts(after).filter((part) => !parts(before).includes(part));
    const lengthChanged = parts(before).length !== parts(after).length;
    expect(gone.length + here.length + (lengthChanged ? 1 : 0)).toBeGreaterThan(0);
    expect(gone.length).toBeLessThanOrEqual(1);
    expect(here.length).toBeLessThanOrEqual(1);
  });

  it.each<readonly [Tampering, readonly [name: string, value: string][]]>([
    [
      { kind: 'add-parameter', name: 'Limit', value: '2' },
      [
        ['Limit', '1'],
        ['Limit', '2'],
      ],
    ],
    [{ kind: 'set-parameter', name: 'Limit', value: '2' }, [['Limit', '2']]],
    [{ kind: 'remove-parameter', name: 'Limit' }, []],
  ])('should do to a parameter what it says: %o', (change, want) => {
    const { query } = send(kind, 'n', change);
    expect(parseQuery(query).filter(([name]) => name === 'Limit')).toEqual(want);
  });

  it('should do to a header what it says', () => {
    const set = send(kind, 'n', { kind: 'set-header', name: 'host', value: 'elsewhere' });
    expect(valueOf(set.headers, 'host')).toBe('elsewhere');
    const removed = send(kind, 'n', { kind: 'remove-header', name: 'host' });
    expect(valueOf(removed.headers, 'host')).toBeUndefined();
  });

  it('should put a character where the signature is empty', () => {
    const changes: Tampering[] = [
      { kind: 'signature-empty' },
      { kind: 'signature-character', at: 5 },
    ];
    expect(signatureOf(send(kind, 'n', ...changes))).toBe('A');
  });

  it('should change the bits of the signature with any character', () => {
    const decode = (signature: string | undefined): Buffer =>
      Buffer.from(signature ?? '', kind === 'rpc' ? 'base64' : 'hex');
    fc.assert(
      fc.property(nonce, fc.nat(200), (unique, at) => {
        const before = signatureOf(send(kind, unique)) ?? '';
        const after = signatureOf(send(kind, unique, { kind: 'signature-character', at })) ?? '';
        expect(after).toHaveLength(before.length);
        const places = Array.from(before, (char, index) => char !== after.charAt(index));
        expect(places.filter(Boolean)).toHaveLength(1);
        expect(decode(after)).toHaveLength(decode(before).length);
        expect(decode(after).equals(decode(before))).toBe(false);
        // A second change takes the first back: nothing else was lost.
        const again: Tampering[] = [0, 0].map(() => ({ kind: 'signature-character', at }));
        expect(signatureOf(send(kind, unique, ...again))).toBe(before);
      }),
    );
  });

  it('should swap letter case and nothing else', () => {
    fc.assert(
      fc.property(nonce, (unique) => {
        const before = signatureOf(send(kind, unique)) ?? '';
        const after = signatureOf(send(kind, unique, { kind: 'signature-case' })) ?? '';
        expect(after).not.toBe(before);
        expect(after.toLowerCase()).toBe(before.toLowerCase());
        const again: Tampering[] = [{ kind: 'signature-case' }, { kind: 'signature-case' }];
        expect(signatureOf(send(kind, unique, ...again))).toBe(before);
      }),
    );
  });

  it('should tell an empty signature from a missing one', () => {
    expect(signatureOf(send(kind, 'n', { kind: 'signature-empty' }))).toBe('');
    expect(signatureOf(send(kind, 'n', { kind: 'signature-missing' }))).toBeUndefined();
  });

  it('should leave the signature as it was with every other change', () => {
    const before = signatureOf(send(kind, 'n'));
    for (const change of changes.filter((candidate) => !candidate.kind.startsWith('signature-'))) {
      expect(signatureOf(send(kind, 'n', change))).toBe(before);
    }
  });

  it('should make changes one behind the other', () => {
    const request = send(
      kind,
      'n',
      { kind: 'rename-parameter', name: 'Limit', to: 'L' },
      { kind: 'set-parameter', name: 'L', value: '9' },
    );
    expect(valueOf(parseQuery(request.query), 'L')).toBe('9');
    expect(valueOf(parseQuery(request.query), 'Limit')).toBeUndefined();
  });
});
