import type { Exchange } from '../protocol/exchange.ts';
import { parseAuthorization } from '../protocol/acs3-signature.ts';
import { parseQuery, valueOf } from '../protocol/parameter.ts';
import type { Credentials } from '../protocol/wire.ts';
import { writtenPattern } from '../protocol/written-forms.ts';
import type { Text } from '../text.ts';
import { createCutHider, unescape } from './hide-cut.ts';

export const HIDDEN = '(hidden)';

/** Takes secrets out of text, however they are written. */
export type Redact = (text: string) => string;

/**
 * Hides these strings wherever they stand, however they are written, and parts of them where text was cut
 * off. Strings shorter than 4 characters are left: hiding them would hide everything, and no secret is as
 * short.
 */
export function createRedactor(secrets: readonly string[]): Redact {
  const long = [...new Set(secrets)].filter(({ length }) => length >= SHORTEST);
  if (long.length === 0) return (text) => text;
  const shortest = Math.min(...long.map(({ length }) => length));
  // However a secret is written, it has no spaces in it and no letters that are not ASCII; sentences have.
  const could = long.every((secret) => /^[!-~]+$/.test(secret))
    ? new RegExp(`[!-~]{${shortest}}`)
    : /[^]/;
  const hideCut = createCutHider(long, HIDDEN);
  let pattern: RegExp | undefined;
  return (text) => {
    // Most texts hold none, and most redactors are made for nothing.
    if (!could.test(text)) return hideCut(text);
    pattern ??= new RegExp(long.flatMap((secret) => writtenPattern(secret) ?? []).join('|'), 'g');
    return hideCut(text.replace(pattern, HIDDEN));
  };
}

const SHORTEST = 4;

/** The same for a sentence in both languages. */
export function redactText({ en, zh }: Text, redact: Redact): Text {
  return { en: redact(en), zh: redact(zh) };
}

/** What must not be shown of credentials. The key id may. */
export function secretsOf(credentials: readonly (Credentials | undefined)[]): string[] {
  return credentials.flatMap((one) =>
    one === undefined ? [] : [one.accessKeySecret, one.securityToken ?? []].flat(),
  );
}

/** Hides what is called a signature, where nobody knows of which request: in a log, or in an error about a request that never arrived. */
export function hideSignatures(text: string): string {
  return text.replace(NAMED_SIGNATURE, `$1${HIDDEN}`);
}

/** `Signature=`, `"Signature": "`, also within JSON or a URL that is itself a value, and what is long enough to be one. */
const NAMED_SIGNATURE = /(Signature\\*["']?\s*(?:[=:]|%(?:25)*3d)\s*\\*["']?)[\w+/=%\\-]{20,}/gi;

/**
 * Hides the signatures of requests that were sent, however many and however they are written: an endpoint
 * may say one again in a page that is read long after. `sent` may grow.
 */
export function createSignatureHider(sent: ReadonlySet<string>): Redact {
  const holds = (text: string): boolean =>
    Array.from(text.matchAll(SIGNATURE_SHAPED)).some(([, one = '']) => sent.has(one));
  const isHidden = (text: string): boolean =>
    sent.has(text) || ENCODINGS.some((decode) => decode(text).some(holds));
  return (text) =>
    text.replace(LONG_RUN, (run) => {
      const { decoded, places } = unescape(run);
      let shown = '';
      let from = 0;
      for (const match of decoded.matchAll(ENCODED)) {
        if (!isHidden(match[0])) continue;
        shown += `${run.slice(from, places[match.index])}${HIDDEN}`;
        from = places[match.index + match[0].length] ?? run.length;
      }
      return `${shown}${run.slice(from)}`;
    });
}

/** No sentence has as much without a space. */
const LONG_RUN = /[!-~]{28,}/g;
/** HMAC-SHA1 in base64, HMAC-SHA256 in hex; from wherever one could begin. */
const SIGNATURE_SHAPED = /(?=([A-Za-z0-9+/]{27}=|[0-9a-f]{64}))/g;
/** A signature, or what one could be encoded in as a whole. */
const ENCODED = /[A-Za-z0-9+/]{27}=|[\w+/-]{37,}/g;
/** What text could be an encoding of, from wherever it could begin. */
const ENCODINGS: readonly ((text: string) => readonly string[])[] = [
  (text) => [text],
  (text) => [0, 1].map((at) => Buffer.from(text.slice(at), 'hex').toString('latin1')),
  (text) => [0, 1, 2, 3].map((at) => Buffer.from(text.slice(at), 'base64').toString('latin1')),
];

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
