import { createHash, createHmac } from 'node:crypto';
import { canonicalQuery, type Parameter } from './parameter.ts';

export const ACS3_ALGORITHM = 'ACS3-HMAC-SHA256';

/** What the V3 signature covers. Header names in any letter case; `signedHeaders` names those that are signed. */
export interface Acs3Input {
  readonly method: string;
  /** Path as it is sent, `/` for this operation. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly headers: readonly Parameter[];
  readonly signedHeaders: readonly string[];
  /** The value of x-acs-content-sha256. */
  readonly bodyHash: string;
}

/** SHA-256 in lower case hex. */
export function sha256Hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The names that must be signed when present: `host`, `content-type`, and all that begin with `x-acs-`. Sorted. */
export function headersToSign(headers: readonly Parameter[]): string[] {
  const names = headers.map(([name]) => name.toLowerCase());
  return [...new Set(names)]
    .filter((name) => name === 'host' || name === 'content-type' || name.startsWith('x-acs-'))
    .sort();
}

/** Source: V3 request and signature, "canonical request". */
export function acs3CanonicalRequest(input: Acs3Input): string {
  const names = [...input.signedHeaders].map((name) => name.toLowerCase()).sort();
  const lines = names.map((name) => {
    const value = input.headers.find(([candidate]) => candidate.toLowerCase() === name)?.[1] ?? '';
    // HTTP takes only spaces and tabs off the ends of a value.
    return `${name}:${value.replace(/^[ \t]+|[ \t]+$/g, '')}\n`;
  });
  return [
    input.method,
    input.path,
    canonicalQuery(input.parameters),
    lines.join(''),
    names.join(';'),
    input.bodyHash,
  ].join('\n');
}

export function acs3StringToSign(input: Acs3Input): string {
  return `${ACS3_ALGORITHM}\n${sha256Hex(acs3CanonicalRequest(input))}`;
}

/** Lower case hex of HMAC-SHA256 with the secret itself as the key. */
export function acs3Signature(secret: string, input: Acs3Input): string {
  return createHmac('sha256', secret).update(acs3StringToSign(input)).digest('hex');
}

/** The parts of an `Authorization` header of this family. */
export interface Acs3Authorization {
  readonly algorithm: string;
  readonly credential: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

export function formatAuthorization(parts: Acs3Authorization): string {
  return `${parts.algorithm} Credential=${parts.credential},SignedHeaders=${parts.signedHeaders.join(';')},Signature=${parts.signature}`;
}

/** Reads an `Authorization` header; a part that is missing reads as empty, no header at all as `undefined`. */
export function parseAuthorization(header: string | undefined): Acs3Authorization | undefined {
  if (header === undefined) return undefined;
  const space = header.indexOf(' ');
  const algorithm = space < 0 ? header : header.slice(0, space);
  const fields = new Map<string, string>();
  for (const part of (space < 0 ? '' : header.slice(space + 1)).split(',')) {
    const at = part.indexOf('=');
    if (at > 0) fields.set(part.slice(0, at).trim(), part.slice(at + 1).trim());
  }
  return {
    algorithm,
    credential: fields.get('Credential') ?? '',
    signedHeaders: (fields.get('SignedHeaders') ?? '').split(';').filter((name) => name !== ''),
    signature: fields.get('Signature') ?? '',
  };
}
