import { percentDecode, percentEncode } from './percent-encoding.ts';

/** One parameter of a request, decoded. A list of them may hold a name twice: that is for the receiver to judge. */
export type Parameter = readonly [name: string, value: string];

/** The value of the first parameter with this name. */
export function valueOf(parameters: readonly Parameter[], name: string): string | undefined {
  return parameters.find(([candidate]) => candidate === name)?.[1];
}

/** The same list with one value replaced in place, or appended where the name is new; `null` takes it out. */
export function withParameter(
  parameters: readonly Parameter[],
  name: string,
  value: string | null,
): Parameter[] {
  if (value === null) return parameters.filter(([candidate]) => candidate !== name);
  return parameters.some(([candidate]) => candidate === name)
    ? parameters.map((pair) => (pair[0] === name ? [name, value] : pair))
    : [...parameters, [name, value]];
}

/** Writes a query the plain way: percent-encoded, in the order given. */
export function formatQuery(parameters: readonly Parameter[]): string {
  return parameters
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join('&');
}

/** Reads a raw query or a form body. `formPlus` reads `+` as a space, which only a form body does. */
export function parseQuery(
  query: string,
  { formPlus = false }: { readonly formPlus?: boolean } = {},
): Parameter[] {
  const decode = (text: string): string =>
    percentDecode(formPlus ? text.replaceAll('+', '%20') : text);
  return query
    .split('&')
    .filter((part) => part !== '')
    .map((part): Parameter => {
      const at = part.indexOf('=');
      return at < 0 ? [decode(part), ''] : [decode(part.slice(0, at)), decode(part.slice(at + 1))];
    });
}

/** The canonical query that both signatures cover: encoded, sorted by encoded name, then value, in byte order. */
export function canonicalQuery(parameters: readonly Parameter[]): string {
  return parameters
    .map(([name, value]) => [percentEncode(name), percentEncode(value)] as const)
    .sort(([a, x], [b, y]) => byCodeUnits(a, b) || byCodeUnits(x, y))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

/** Compares by code units, which for text that is encoded, and so ASCII, are bytes. */
export function byCodeUnits(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
