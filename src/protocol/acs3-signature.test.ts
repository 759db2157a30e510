import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acs3CanonicalRequest,
  acs3Signature,
  acs3StringToSign,
  formatAuthorization,
  headersToSign,
  parseAuthorization,
  sha256Hex,
  type Acs3Input,
} from './acs3-signature.ts';
import type { Parameter } from './parameter.ts';

const EMPTY_HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** The example of the document, with headers and parameters in an order of their own. */
const headers: readonly Parameter[] = [
  ['x-acs-version', '2014-05-26'],
  ['host', 'ecs.cn-shanghai.aliyuncs.com'],
  ['x-acs-signature-nonce', '3156853299f313e23d1673dc12e1703d'],
  ['x-acs-action', 'RunInstances'],
  ['x-acs-date', '2023-10-26T10:22:32Z'],
  ['x-acs-content-sha256', EMPTY_HASH],
];
const published: Acs3Input = {
  method: 'POST',
  path: '/',
  parameters: [
    ['RegionId', 'cn-shanghai'],
    ['ImageId', 'win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd'],
  ],
  headers,
  signedHeaders: headersToSign(headers),
  bodyHash: EMPTY_HASH,
};

describe('V3 signature, published vector', () => {
  it('should write the canonical request', () => {
    expect(acs3CanonicalRequest(published)).toBe(
      [
        'POST',
        '/',
        'ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai',
        'host:ecs.cn-shanghai.aliyuncs.com',
        'x-acs-action:RunInstances',
        `x-acs-content-sha256:${EMPTY_HASH}`,
        'x-acs-date:2023-10-26T10:22:32Z',
        'x-acs-signature-nonce:3156853299f313e23d1673dc12e1703d',
        'x-acs-version:2014-05-26',
        '',
        'host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version',
        EMPTY_HASH,
      ].join('\n'),
    );
  });

  it('should write the string to sign', () => {
    expect(acs3StringToSign(published)).toBe(
      'ACS3-HMAC-SHA256\n7ea06492da5221eba5297e897ce16e55f964061054b7695beedaac1145b1e259',
    );
  });

  it('should give the signature', () => {
    expect(acs3Signature('YourAccessKeySecret', published)).toBe(
      '06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0',
    );
  });
});

describe('acs3CanonicalRequest', () => {
  it('should sort the signed headers, in lower case, take spaces off their values, and leave empty what is not sent', () => {
    const lines = acs3CanonicalRequest({
      ...published,
      headers: [
        ['X-Acs-B', ' \t2 \t3\t '],
        ['x-acs-a', '1'],
      ],
      signedHeaders: ['X-Acs-B', 'x-acs-a', 'x-acs-none'],
    });
    expect(lines).toContain(
      '\nx-acs-a:1\nx-acs-b:2 \t3\nx-acs-none:\n\nx-acs-a;x-acs-b;x-acs-none\n',
    );
  });
});

describe('headersToSign', () => {
  it('should name host, content-type and all x-acs headers, and no other', () => {
    const names = headersToSign([
      ['X-Acs-Date', ''],
      ['accept', ''],
      ['content-type', ''],
      ['x-acsdate', ''],
      ['host', ''],
      ['x-acs-date', ''],
    ]);
    expect(names).toEqual(['content-type', 'host', 'x-acs-date']);
  });
});

describe('sha256Hex', () => {
  it('should give the published hash of an empty body', () => {
    expect(sha256Hex('')).toBe(EMPTY_HASH);
    expect(sha256Hex(new Uint8Array())).toBe(EMPTY_HASH);
  });
});

describe('parseAuthorization', () => {
  it('should undo formatAuthorization', () => {
    const token = fc.stringMatching(/^[A-Za-z0-9._-]+$/);
    const parts = fc.record({
      algorithm: token,
      credential: token,
      signedHeaders: fc.array(token),
      signature: token,
    });
    fc.assert(
      fc.property(parts, (authorization) => {
        expect(parseAuthorization(formatAuthorization(authorization))).toEqual(authorization);
      }),
    );
  });

  it('should read spaces behind the commas and parts in another order', () => {
    expect(
      parseAuthorization('ACS3-HMAC-SHA256 Signature=s, SignedHeaders=a;b, Credential=c'),
    ).toEqual({
      algorithm: 'ACS3-HMAC-SHA256',
      credential: 'c',
      signedHeaders: ['a', 'b'],
      signature: 's',
    });
  });

  it('should read what is missing as empty', () => {
    const nothing = { credential: '', signedHeaders: [], signature: '' };
    expect(parseAuthorization('ACS3-HMAC-SHA256')).toEqual({
      algorithm: 'ACS3-HMAC-SHA256',
      ...nothing,
    });
    expect(parseAuthorization('')).toEqual({ algorithm: '', ...nothing });
    expect(parseAuthorization(undefined)).toBeUndefined();
  });

  it('should take what stands before the first blank for the algorithm, and nothing else', () => {
    expect(parseAuthorization('Credential=c')).toMatchObject({
      algorithm: 'Credential=c',
      credential: '',
    });
    expect(parseAuthorization(' Credential=c')).toMatchObject({ algorithm: '', credential: 'c' });
  });

  it('should take blanks off a part, and not read one without its sign of equality', () => {
    expect(parseAuthorization('A Credential = c ')).toMatchObject({ credential: 'c' });
    expect(parseAuthorization('A Credentialx')).toMatchObject({ credential: '' });
  });
});
