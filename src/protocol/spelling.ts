import type { Spelling } from './intent.ts';
import type { Parameter } from './parameter.ts';
import { percentEncode } from './percent-encoding.ts';

/** Writes a query in the given spelling; what it means does not change. */
export function spellQuery(parameters: readonly Parameter[], spelling: Spelling = {}): string {
  const { order = [] } = spelling;
  return parameters
    .map((pair, index) => ({ pair, key: order[index] ?? index }))
    .sort((a, b) => a.key - b.key)
    .map(({ pair: [name, value] }) => `${spell(name, spelling)}=${spell(value, spelling)}`)
    .join('&');
}

function spell(text: string, { lowerHex, encodeUnreserved }: Spelling): string {
  const encoded =
    encodeUnreserved === true
      ? [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
      : percentEncode(text);
  return encoded.replace(/%[0-9A-Fa-f]{2}/g, (escape) =>
    lowerHex === true ? escape.toLowerCase() : escape.toUpperCase(),
  );
}
