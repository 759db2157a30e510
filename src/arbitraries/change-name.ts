import type { NameChange } from './name-change.ts';

/** Makes another name of a name; any change of any name is text. */
export function changeName(name: string, change: NameChange): string {
  switch (change.kind) {
    case 'part': {
      const keep = name.length < 2 ? 0 : 1 + ((change.keep - 1) % (name.length - 1));
      return change.from === 'start' ? name.slice(0, keep) : name.slice(name.length - keep);
    }
    case 'around':
      return change.before + name + change.after;
    case 'wildcard':
      return replaceAt(name, change.at, () => change.with, change.rest);
    case 'whole':
      return change.by;
    case 'encoded':
      return replaceAt(name, change.at, (char) => `%${hex(char)}`);
    case 'wide':
      // Full-width forms stand in the order of ASCII, U+FEE0 behind it.
      return replaceAt(name, change.at, (char) =>
        String.fromCodePoint(char.charCodeAt(0) + 0xfee0),
      );
  }
}

function replaceAt(name: string, at: number, by: (char: string) => string, rest = false): string {
  if (name === '') return '';
  const place = at % name.length;
  return name.slice(0, place) + by(name.charAt(place)) + (rest ? '' : name.slice(place + 1));
}

function hex(char: string): string {
  return char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
}
