/**
 * The source of a regular expression that matches text however it is written within other text: plain,
 * percent-encoded (also in part, in either case and several times over), escaped as in JSON, HTML or XML,
 * hex, and base64 in both alphabets, also where it is part of longer text that was encoded as a whole, as in
 * `Basic` authorization.
 *
 * `undefined` for empty text. Text of fewer than 4 bytes has too little of its own to be known again in
 * base64.
 */
export function writtenPattern(text: string): string | undefined {
  if (text === '') return undefined;
  const [plain = '', inHex = '', ...cores] = flatForms(text);
  return [
    Array.from(plain, anyWriting).join(''),
    Array.from(inHex, eitherCase).join(''),
    ...cores.map((core) => Array.from(core, base64Writing).join('')),
  ].join('|');
}

/** Text as it is, in hex, and what it alone decides of base64, before any of that is escaped. */
export function flatForms(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  return [text, bytes.toString('hex'), ...(bytes.length < 4 ? [] : base64Cores(bytes))];
}

/**
 * The backslashes of an escape that was itself escaped, up to four times. Were there no end to them, text of
 * nothing but backslashes would be read anew from each of them to its end.
 */
const BACKSLASHES = '\\\\{1,31}';

/** A character in every way in which URLs, JSON, HTML and XML write it, escapes of escapes among them. */
function anyWriting(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const percent = [...Buffer.from(character)].map((byte) => `%(?:25)*${hex(byte, 2)}`).join('');
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  const json = units.map((unit) => `${BACKSLASHES}u${hex(unit, 4)}`).join('');
  const named = NAMED[character];
  const html = `&(?:amp;)*(?:#0*${code}|#[xX]0*${hex(code, 1)}${named === undefined ? '' : `|${named}`});`;
  return `(?:${literally(character)}|${percent}|${json}|${html})`;
}

/** As it is, behind the backslashes that JSON may put there. */
function literally(character: string): string {
  if (character === '\\') return BACKSLASHES;
  const plain = character.replace(/[.*+?^${}()|[\]/-]/g, '\\$&');
  return `"'/`.includes(character) ? `(?:${BACKSLASHES})?${plain}` : plain;
}

const NAMED: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
};

function base64Writing(character: string): string {
  return /[A-Za-z0-9]/.test(character) ? character : anyWriting(character);
}

function hex(code: number, width: number): string {
  return Array.from(code.toString(16).padStart(width, '0'), eitherCase).join('');
}

function eitherCase(digit: string): string {
  return /[a-f]/.test(digit) ? `[${digit}${digit.toUpperCase()}]` : digit;
}

/** What these bytes alone decide of base64, wherever in longer text they stand. */
function base64Cores(bytes: Buffer): string[] {
  const cores = (['base64', 'base64url'] as const).flatMap((alphabet) =>
    [0, 1, 2].map((offset) => {
      const written = Buffer.concat([Buffer.alloc(offset), bytes]).toString(alphabet);
      const end = Math.floor(((offset + bytes.length) * 8) / 6);
      return written.slice(Math.ceil((offset * 8) / 6), end);
    }),
  );
  return [...new Set(cores)];
}
