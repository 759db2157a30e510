import type { Exchange } from '../protocol/exchange.ts';
import { parseAuthorization } from '../protocol/acs3-signature.ts';
import { parseQuery, valueOf } from '../protocol/parameter.ts';
import type { Credentials } from '../protocol/wire.ts';
import { writtenForms } from '../protocol/written-forms.ts';
import type { Text } from '../text.ts';

export const HIDDEN = '(hidden)';

/** Takes secrets out of text, however they are written. */
export type Redact = (text: string) => string;

/**
 * Hides these strings wherever they stand, in any of their written forms. Strings shorter than 4 characters are left: hiding them would
 * hide everything, and no secret is as short.
 */
export function createRedactor(secrets: readonly string[]): Redact {
  const forms = new Set(secrets.filter((secret) => secret.length >= 4).flatMap(writtenForms));
  const sorted = [...forms].sort((a, b) => b.length - a.length);
  if (sorted.length === 0) return (text) => text;
  const pattern = new RegExp(sorted.map(escapePattern).join('|'), 'g');
  return (text) => text.replace(pattern, HIDDEN);
}

/** The same for a sentence in both languages. */
export function redactText({ en, zh }: Text, redact: Redact): Text {
  return { en: redact(en), zh: redact(zh) };
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** What must not be shown of credentials. The key id may. */
export function secretsOf(credentials: readonly (Credentials | undefined)[]): string[] {
  return credentials.flatMap((one) =>
    one === undefined ? [] : [one.accessKeySecret, one.securityToken ?? []].flat(),
  );
}

/** Hides what is called a signature, where nobody knows of which request: in a log, or in an error about a request that never arrived. */
export function hideSignatures(text: string): string {
  return text.replace(/(Signature["']?\s*[=:]\s*["']?)[\w+/=%-]{20,}/gi, `$1${HIDDEN}`);
}

/** The signature that a request carries: reusable for as long as its nonce and time are good. */
export function signatureOf({ request }: Pick<Exchange, 'request'>): string[] {
  const form = parseQuery(Buffer.from(request.body).toString('latin1').slice(0, 65_536), {
    formPlus: true,
  });
  const header = request.headers.find(([name]) => name === 'authorization')?.[1];
  return [
    valueOf(parseQuery(request.query), 'Signature'),
    valueOf(form, 'Signature'),
    parseAuthorization(header)?.signature,
  ].filter((signature) => signature !== undefined && signature !== '') as string[];
}
