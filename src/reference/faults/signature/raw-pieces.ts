import type { Call } from '../../call.ts';

/** The `name=value` pieces of the URL, undecoded and sorted. */
export function rawPieces({ query }: Call): string[] {
  return query
    .split('&')
    .filter((piece) => piece !== '')
    .sort();
}
