/**
 * Percent-encoding as both signatures ask for it: UTF-8, only `A-Z a-z 0-9 - _ . ~` stay as they
 * are, hex in upper case. Source: RPC request and signature, "canonical query".
 *
 * A lone surrogate has no UTF-8 form and becomes U+FFFD, as it does on the wire.
 */
export function percentEncode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const PERCENT = 0x25;

/**
 * Decodes `%XX` runs as UTF-8. Anything that is not a valid escape stays as it is, and bytes that
 * are not UTF-8 become U+FFFD: a receiver must be able to read every query that can be sent.
 * `+` stays `+`: in an RFC 3986 query it stands for itself.
 */
export function percentDecode(text: string): string {
  if (!text.includes('%')) return text;
  const bytes: number[] = [];
  const source = Buffer.from(text);
  for (let at = 0; at < source.length; at++) {
    const byte = source[at] ?? 0;
    const escaped =
      byte === PERCENT ? byteOfHex(source.toString('latin1', at + 1, at + 3)) : undefined;
    bytes.push(escaped ?? byte);
    if (escaped !== undefined) at += 2;
  }
  return Buffer.from(bytes).toString('utf8');
}

function byteOfHex(digits: string): number | undefined {
  return /[0-9A-Fa-f]{2}/.test(digits) ? Number.parseInt(digits, 16) : undefined;
}
