/** What is done to a token that the endpoint gave. Plain JSON. `at` counts from 0 and wraps at the length. */
export type TokenDamage =
  | { readonly kind: 'replace'; readonly by: string }
  | { readonly kind: 'append'; readonly text: string }
  | { readonly kind: 'prepend'; readonly text: string }
  | { readonly kind: 'character'; readonly at: number; readonly to: string }
  | { readonly kind: 'truncate'; readonly at: number }
  /** Adds to the last number that is written in the token. */
  | { readonly kind: 'number'; readonly add: number }
  /** The same inside of what the token decodes to as base64. */
  | { readonly kind: 'base64-number'; readonly add: number }
  /** Changes one byte of what the token decodes to as base64. */
  | { readonly kind: 'base64-byte'; readonly at: number; readonly xor: number };

/** Changes a token. One that does not have what is to be changed comes back as it was. */
export function damageToken(token: string, damage: TokenDamage): string {
  switch (damage.kind) {
    case 'replace':
      return damage.by;
    case 'append':
      return token + damage.text;
    case 'prepend':
      return damage.text + token;
    case 'character':
      return changeCharacter(token, damage.at, damage.to);
    case 'truncate':
      return truncate(token, damage.at);
    case 'number':
      return addToNumber(token, damage.add);
    case 'base64-number':
      return asBase64(token, (bytes) => Buffer.from(addToNumber(bytes.toString(), damage.add)));
    case 'base64-byte':
      return asBase64(token, (bytes) => {
        const at = wrap(damage.at, bytes.length);
        return bytes.map((byte, index) => (index === at ? byte ^ damage.xor : byte));
      });
  }
}

function truncate(token: string, at: number): string {
  const characters = Array.from(token);
  return characters.slice(0, wrap(at, characters.length)).join('');
}

function changeCharacter(token: string, at: number, to: string): string {
  const characters = Array.from(token);
  const place = wrap(at, characters.length);
  return characters.map((character, index) => (index === place ? to : character)).join('');
}

function addToNumber(text: string, add: number): string {
  return text.replace(/\d+(?=\D*$)/, (digits) => String(BigInt(digits) + BigInt(add)));
}

function asBase64(token: string, change: (bytes: Buffer) => Uint8Array): string {
  if (!/^[\w+/-]{2,}=*$/.test(token)) return token;
  const url = /[-_]/.test(token) || !token.includes('=');
  const bytes = Buffer.from(token, 'base64');
  if (bytes.length === 0) return token;
  const changed = Buffer.from(change(bytes));
  return changed.toString(url ? 'base64url' : 'base64');
}

function wrap(at: number, length: number): number {
  return length === 0 ? 0 : at % length;
}
