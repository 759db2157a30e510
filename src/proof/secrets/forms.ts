/** A way in which text can stand within other text. */
export type Form = (text: string) => string;

const bytesOf = (text: string): Buffer => Buffer.from(text, 'utf8');
const hexOf = (code: number, width: number): string => code.toString(16).padStart(width, '0');
const each = (text: string, write: (code: number) => string): string =>
  Array.from(text, (character) => write(character.charCodeAt(0))).join('');
const percentAll: Form = (text) => each(text, (code) => `%${hexOf(code, 2).toUpperCase()}`);
const strict: Form = (text) =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${hexOf(character.charCodeAt(0), 2).toUpperCase()}`,
  );
const lowerHex: Form = (text) =>
  strict(text).replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
const base64Behind =
  (before: string, alphabet: 'base64' | 'base64url'): Form =>
  (text) =>
    bytesOf(`${before}${text}:behind`).toString(alphabet);

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * The forms that are planted. They are written down here without a look at how the kit hides them: for
 * ASCII, which is what a secret may hold.
 */
export const forms: Readonly<Record<string, Form>> = {
  plain: (text) => text,
  'percent-encoded': strict,
  'percent-encoded by encodeURIComponent': encodeURIComponent,
  'percent-encoded in lower case': lowerHex,
  'percent-encoded twice': (text) => strict(strict(text)),
  'percent-encoded three times': (text) => strict(strict(strict(text))),
  'percent-encoded in lower case twice': (text) => lowerHex(lowerHex(text)),
  'every byte percent-encoded': percentAll,
  'every byte percent-encoded, in lower case': (text) => percentAll(text).toLowerCase(),
  'every byte percent-encoded twice': (text) => percentAll(text).replaceAll('%', '%25'),
  'escaped as JSON': (text) => JSON.stringify(text).slice(1, -1),
  'escaped as JSON, slashes too': (text) =>
    JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
  'escaped as JSON by code points': (text) => each(text, (code) => `\\u${hexOf(code, 4)}`),
  'escaped as JSON by code points, in upper case': (text) =>
    each(text, (code) => `\\u${hexOf(code, 4).toUpperCase()}`),
  'escaped as JSON within JSON': (text) =>
    JSON.stringify(JSON.stringify(text).slice(1, -1)).slice(1, -1),
  'escaped as HTML by names': (text) =>
    text.replace(/[&<>"']/g, (character) => NAMED[character] ?? character),
  'escaped as HTML by numbers': (text) => each(text, (code) => `&#${code};`),
  'escaped as HTML by hex numbers': (text) => each(text, (code) => `&#x${hexOf(code, 2)};`),
  'hex in lower case': (text) => bytesOf(text).toString('hex'),
  'hex in upper case': (text) => bytesOf(text).toString('hex').toUpperCase(),
  ...Object.fromEntries(
    ['', 'a', 'ab'].flatMap((before) =>
      (['base64', 'base64url'] as const).map((alphabet) => [
        `${alphabet} behind ${before.length} bytes`,
        base64Behind(before, alphabet),
      ]),
    ),
  ),
  'base64, percent-encoded': (text) => strict(base64Behind('id:', 'base64')(text)),
};
