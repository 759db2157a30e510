import { createHash, randomBytes, sign, type KeyObject } from 'node:crypto';
import {
  bitString,
  boolean,
  identifier,
  inPlace,
  integer,
  octetString,
  sequence,
  set,
  utcTime,
  utf8String,
  type Der,
} from './der.ts';

/** Who signs a certificate. */
export interface Issuer {
  readonly name: string;
  readonly publicKey: KeyObject;
  /** An elliptic curve key. */
  readonly privateKey: KeyObject;
}

export interface CertificateOptions {
  /** Common name. */
  readonly name: string;
  readonly publicKey: KeyObject;
  readonly issuer: Issuer;
  /** In milliseconds since the epoch, cut to the second. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** What it may be used for: to sign certificates, or as a server under these names and IPv4 addresses. */
  readonly use:
    'authority' | { readonly names: readonly string[]; readonly addresses: readonly string[] };
}

const COMMON_NAME = identifier('2.5.4.3');
const ECDSA_WITH_SHA256 = sequence(identifier('1.2.840.10045.4.3.2'));
const SUBJECT_KEY_IDENTIFIER = '2.5.29.14';
const KEY_USAGE = '2.5.29.15';
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
const BASIC_CONSTRAINTS = '2.5.29.19';
const AUTHORITY_KEY_IDENTIFIER = '2.5.29.35';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const SERVER_AUTHENTICATION = identifier('1.3.6.1.5.5.7.3.1');

/** Makes an X.509 certificate (RFC 5280), version 3, as PEM. */
export function makeCertificate(options: CertificateOptions): string {
  const { name, publicKey, issuer, notBefore, notAfter, use } = options;
  const content = sequence(
    inPlace(0, integer(Buffer.from([2])), { constructed: true }),
    integer(randomBytes(16)),
    ECDSA_WITH_SHA256,
    distinguishedName(issuer.name),
    sequence(utcTime(notBefore), utcTime(notAfter)),
    distinguishedName(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    inPlace(
      3,
      sequence(
        ...(use === 'authority' ? authorityExtensions() : serverExtensions(use)),
        extension(SUBJECT_KEY_IDENTIFIER, octetString(keyIdentifier(publicKey))),
        extension(
          AUTHORITY_KEY_IDENTIFIER,
          sequence(inPlace(0, keyIdentifier(issuer.publicKey), { constructed: false })),
        ),
      ),
      { constructed: true },
    ),
  );
  const signature = sign('sha256', content, issuer.privateKey);
  return asPem(sequence(content, ECDSA_WITH_SHA256, bitString(signature)));
}

function authorityExtensions(): readonly Der[] {
  return [
    extension(BASIC_CONSTRAINTS, sequence(boolean(true)), { critical: true }),
    // keyCertSign and cRLSign, the bits 5 and 6.
    extension(KEY_USAGE, bitString(Buffer.from([0b00000110]), 1), { critical: true }),
  ];
}

function serverExtensions(use: Exclude<CertificateOptions['use'], 'authority'>): readonly Der[] {
  return [
    extension(BASIC_CONSTRAINTS, sequence(), { critical: true }),
    // digitalSignature, bit 0.
    extension(KEY_USAGE, bitString(Buffer.from([0b10000000]), 7), { critical: true }),
    extension(EXTENDED_KEY_USAGE, sequence(SERVER_AUTHENTICATION)),
    extension(
      SUBJECT_ALTERNATIVE_NAME,
      sequence(
        ...use.names.map((each) => inPlace(2, Buffer.from(each, 'latin1'), { constructed: false })),
        ...use.addresses.map((each) =>
          inPlace(7, Buffer.from(each.split('.').map(Number)), { constructed: false }),
        ),
      ),
    ),
  ];
}

function extension(id: string, value: Der, { critical = false } = {}): Der {
  return sequence(identifier(id), ...(critical ? [boolean(true)] : []), octetString(value));
}

function distinguishedName(commonName: string): Der {
  return sequence(set(sequence(COMMON_NAME, utf8String(commonName))));
}

/** SHA-1 over the point of the key, as RFC 5280 proposes. */
function keyIdentifier(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const point = [Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
  return createHash('sha1').update(Buffer.concat(point)).digest();
}

function asPem(der: Der): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
