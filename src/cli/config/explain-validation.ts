import type { ValidationError } from '../../generated/validators.ts';
import { alternatives, didYouMean } from '../nearest.ts';
import { quote } from '../quote.ts';
import type { DataFile } from './data-file.ts';
import { looksLikeSecret } from './looks-like-secret.ts';
import { formatPath, stepsOf, valueAt, type Step } from './path.ts';

/** How to speak about a file that does not fit its schema. */
export interface Explanation {
  readonly file: DataFile;
  readonly errors: readonly ValidationError[];
  /** The keys that are known under the first step of a path. */
  readonly keysOf: (place: string) => readonly string[];
}

/** The most telling problem of a file on one line, and how many more there are. No secret is repeated. */
export function explainValidation({ file, errors, keysOf }: Explanation): string {
  const [first] = [...errors].sort((a, b) => rank(a) - rank(b));
  if (first === undefined) return `${file.locate([])}: it does not fit.`;
  const path = stepsOf(first.instancePath);
  const what =
    first.keyword === 'additionalProperties'
      ? unknownKey(String(first.params['additionalProperty']), path, file, keysOf)
      : `${file.locate(path)}: ${misfit(first, path, valueAt(file.data, path))}`;
  const others = errors.length - 1;
  return others === 0 ? what : `${what} (${others} more problem${others === 1 ? '' : 's'})`;
}

/** A misspelt key is unknown and missing at once; that it is unknown helps more. */
function rank({ keyword }: ValidationError): number {
  return ['additionalProperties', 'type', 'required'].indexOf(keyword) + 1 || 4;
}

/** Places whose values are secret. */
const SECRET: ReadonlySet<Step | undefined> = new Set(['credentials', 'restricted']);

function unknownKey(
  key: string,
  path: readonly Step[],
  file: DataFile,
  keysOf: Explanation['keysOf'],
): string {
  const [place = ''] = path;
  const known = keysOf(typeof place === 'string' ? place : '');
  const plain = /^[\w-]{1,40}$/.test(key);
  const near = plain ? didYouMean(key, known) : '';
  // Without a space behind the colon, `{accessKeySecret:abc}` is a key that holds the secret, so only
  // what looks like a key is repeated, and in these places only what looks like one of theirs.
  const name =
    plain && (near !== '' || !(SECRET.has(place) || looksLikeSecret(key)))
      ? quote(key)
      : /[:=]/.test(key)
        ? 'text without a space behind its colon'
        : 'what stands here';
  const within = path.length === 0 ? '' : ` in ${formatPath(path)}`;
  return `${file.locate([...path, key])}: ${name} is not a known key${within}; known are ${known.join(', ')}.${near}`;
}

function misfit(error: ValidationError, path: readonly Step[], value: unknown): string {
  const { keyword, params } = error;
  const name = path.length === 0 ? 'the whole file' : formatPath(path);
  const hide = SECRET.has(path[0]) || !isPlain(value) || looksLikeSecret(String(value));
  const shown = hide ? '' : ` is ${quote(String(value))} and`;
  const limit = String(params['limit']);
  switch (keyword) {
    case 'required':
      return `${formatPath([...path, String(params['missingProperty'])])} is missing; add it.`;
    case 'type':
      return `${name} must be ${typeName(params['type'])}, not ${kindOf(value)}${remedy(path, params['type'], value)}.`;
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
      const near = typeof value === 'string' && shown !== '' ? didYouMean(value, allowed) : '';
      return `${name}${shown} must be ${alternatives(allowed)}.${near}`;
    }
    case 'pattern':
      return `${name}${shown} must be written ${writingOf(path) ?? 'in another way'}.`;
    case 'minimum':
      return `${name}${shown} must be at least ${limit}.`;
    case 'exclusiveMinimum':
      return `${name}${shown} must be above ${limit}.`;
    case 'maximum':
      return `${name}${shown} must be at most ${limit}.`;
    case 'minLength':
    case 'minItems':
      return `${name} is empty; fill it in or take it out.`;
    case 'uniqueItems':
      return `${name} names the same thing twice.`;
    default:
      return `${name} ${error.message ?? 'does not fit'}.`;
  }
}

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

const TYPES: Readonly<Partial<Record<string, string>>> = {
  object: 'a group of keys',
  array: 'a list',
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};

function typeName(type: unknown): string {
  return TYPES[String(type)] ?? String(type);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  return typeName(Array.isArray(value) ? 'array' : typeof value);
}

/** What to do about a value of the wrong type. */
function remedy(path: readonly Step[], type: unknown, value: unknown): string {
  if (type === 'array' && isPlain(value)) return ': put it in [ ]';
  if (type !== 'string' || !(typeof value === 'number' || typeof value === 'boolean')) return '';
  const writing = writingOf(path);
  return writing === undefined ? ': put it in quotes' : `: write it ${writing}`;
}

const DURATION = 'as a number with its unit, such as 500ms, 10s, 15m or 2h';

const WRITINGS: ReadonlyMap<Step | undefined, string> = new Map([
  ['timeout', DURATION],
  ['maxClockSkew', DURATION],
  ['expires', 'as a day, such as 2027-01-31'],
]);

function writingOf(path: readonly Step[]): string | undefined {
  return WRITINGS.get(path.at(-1));
}
