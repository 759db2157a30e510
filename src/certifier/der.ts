/** The few pieces of ASN.1 that a certificate is made of, in DER. */
export type Der = Buffer;

function tagged(tag: number, ...parts: readonly Uint8Array[]): Der {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length.toString(16);
  const head =
    length < 0x80
      ? [length]
      : [
          0x80 + Math.ceil(size.length / 2),
          ...Buffer.from(size.padStart(size.length + (size.length % 2), '0'), 'hex'),
        ];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}

export function sequence(...parts: readonly Uint8Array[]): Der {
  return tagged(0x30, ...parts);
}

export function set(...parts: readonly Uint8Array[]): Der {
  return tagged(0x31, ...parts);
}

/** A whole number that is not negative, from its bytes, the highest first. */
export function integer(bytes: Uint8Array): Der {
  const at = bytes.findIndex((byte) => byte !== 0);
  const digits = at < 0 ? Buffer.from([0]) : bytes.subarray(at);
  // A first bit that is set would make it negative.
  return tagged(0x02, Buffer.from((digits[0] ?? 0) >= 0x80 ? [0] : []), digits);
}

export function boolean(value: boolean): Der {
  return tagged(0x01, Buffer.from([value ? 0xff : 0]));
}

/** An object identifier, `2.5.29.17`. */
export function identifier(dotted: string): Der {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second, ...others].flatMap((arc) => {
    const groups = [arc & 0x7f];
    for (let rest = arc >>> 7; rest > 0; rest >>>= 7) groups.unshift((rest & 0x7f) | 0x80);
    return groups;
  });
  return tagged(0x06, Buffer.from(bytes));
}

export function utf8String(value: string): Der {
  return tagged(0x0c, Buffer.from(value, 'utf8'));
}

export function octetString(bytes: Uint8Array): Der {
  return tagged(0x04, bytes);
}

/** Bits, of which the last `unused` in the last byte do not count. */
export function bitString(bytes: Uint8Array, unused = 0): Der {
  return tagged(0x03, Buffer.from([unused]), bytes);
}

/** A time between 1950 and 2049, in milliseconds since the epoch, cut to the second. */
export function utcTime(ms: number): Der {
  const digits = new Date(ms).toISOString().replace(/\.\d+|[-:T]/g, '');
  return tagged(0x17, Buffer.from(digits.slice(2), 'latin1'));
}

/** A value with a tag that its place gives a meaning; `constructed` when it holds further pieces. */
export function inPlace(
  number: number,
  content: Uint8Array,
  { constructed }: { readonly constructed: boolean },
): Der {
  return tagged((constructed ? 0xa0 : 0x80) + number, content);
}
