import type { Call } from '../../reference/call.ts';
import { unsigned } from './recording.ts';

/** A request as it goes over the wire. */
export type SentRequest = Pick<Call, 'method' | 'path' | 'query' | 'headers' | 'body'>;

/** What signing adds, and what each endpoint has of its own: by the name of parameter and header. */
const SIGNED: ReadonlySet<string> = new Set([
  ...['Timestamp', 'SignatureNonce', 'Signature', 'SecurityToken'],
  ...['x-acs-date', 'x-acs-signature-nonce', 'x-acs-security-token', 'host'],
]);

/** Headers that HTTP has, not the request: a form is as long as its signature is escaped. */
const OF_CONNECTION: ReadonlySet<string> = new Set(['connection', 'content-length']);

/** A request without what signing adds, written so that equal requests are equal text. */
export function unsignedRequest({ method, path, query, headers, body }: SentRequest): string {
  const form = headers.some(([, value]) => value.includes('x-www-form-urlencoded'));
  const content = Buffer.from(body).toString('latin1');
  return [
    `${method} ${path}?${parameters(query)}`,
    ...headers
      .filter(([name]) => !OF_CONNECTION.has(name.toLowerCase()))
      .map(([name, value]) => {
        const known = name.toLowerCase();
        if (SIGNED.has(known)) return `${known}: *`;
        if (known !== 'authorization') return `${known}: ${unsigned(value)}`;
        return `${known}: ${value.replace(/Signature=[0-9a-fA-F]*/, 'Signature=*')}`;
      })
      .sort(),
    form ? parameters(content) : `${content.length} ${unsigned(content.slice(0, 500))}`,
  ].join('\n');
}

function parameters(query: string): string {
  return query
    .split('&')
    .map((pair) => {
      const at = pair.indexOf('=');
      const name = at < 0 ? pair : pair.slice(0, at);
      const value = at < 0 ? '' : pair.slice(at + 1);
      return SIGNED.has(decode(name)) || OF_THE_MOMENT.test(decode(value))
        ? `${name}=*`
        : `${name}=${unsigned(value)}`;
    })
    .join('&');
}

/** A signature, a time or the token of the reference endpoint under another name, where a case renames it. */
const OF_THE_MOMENT =
  /^[A-Za-z0-9+/]{27}=$|^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$|^[A-Za-z0-9+/]{100,}\+\/=$/;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Requests for what grows while it is read: how far it is depends on the time, not on the seed. */
export function isAboutGrowing(request: string): boolean {
  return /ExecutionName=(?:live|%6[cC]%69%76%65)(?:&|$)/m.test(request);
}
