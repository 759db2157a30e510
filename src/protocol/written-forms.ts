/**
 * The forms in which text could stand within other text: plain, percent-encoded (in upper and lower case,
 * and twice), escaped as in JSON, hex, and base64 in both alphabets, also where it is part of longer text
 * that was encoded as a whole, as in `Basic` authorization. No empty ones; text of fewer than 4 bytes has
 * too little of its own to be known again in base64.
 */
export function writtenForms(text: string): string[] {
  const encoded = encodeURIComponent(text);
  const bytes = Buffer.from(text);
  const hex = bytes.toString('hex');
  const forms = [
    text,
    encoded,
    encoded.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase()),
    encodeURIComponent(encoded),
    JSON.stringify(text).slice(1, -1),
    hex,
    hex.toUpperCase(),
    ...(['base64', 'base64url'] as const).flatMap((alphabet) => [
      bytes.toString(alphabet),
      ...[0, 1, 2].map((offset) => base64Core(bytes, offset, alphabet)),
    ]),
  ];
  return [...new Set(forms)].filter((form) => form !== '');
}

/** The characters of base64 that these bytes alone decide where `offset` others, modulo 3, stand before them. */
function base64Core(bytes: Buffer, offset: number, alphabet: 'base64' | 'base64url'): string {
  const written = Buffer.concat([Buffer.alloc(offset), bytes]).toString(alphabet);
  const end = Math.floor(((offset + bytes.length) * 8) / 6);
  return bytes.length < 4 ? '' : written.slice(Math.ceil((offset * 8) / 6), end);
}
