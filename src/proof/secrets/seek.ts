import type { Canary } from './canaries.ts';

/**
 * Looks for canaries by undoing whatever could have been done to them, not by trying the forms that the
 * kit hides: the two must not share a blind spot.
 */
export interface Seeker {
  /** What stands in these bytes, each named once. Runs of 15 characters of a canary are found for certain, of 8 by chance. */
  readonly seek: (bytes: Uint8Array) => readonly string[];
}

const WINDOW = 8;
/** How often escapes are undone: those of JSON within JSON, of a URL in a URL in a query. */
const DEPTH = 4;

/**
 * @param canaries secrets, of which parts are looked for too
 * @param signatures of requests, which are looked for whole
 */
export function createSeeker(
  canaries: readonly Canary[],
  signatures: ReadonlySet<string> = new Set(),
): Seeker {
  const windows = new Map<string, string>();
  for (const { name, text } of canaries) {
    for (let at = 0; at + WINDOW <= text.length; at += WINDOW) {
      windows.set(text.slice(at, at + WINDOW), name);
    }
  }
  const escaped = [...windows.keys()].map((one) => one.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const pattern = new RegExp(escaped.join('|'), 'g');
  const look = (text: string, found: Set<string>): void => {
    if (windows.size > 0) {
      for (const [window] of text.matchAll(pattern)) found.add(windows.get(window) ?? window);
    }
    if (signatures.size > 0) {
      for (const [candidate] of text.matchAll(SIGNATURES)) {
        if (signatures.has(candidate)) found.add('a signature');
      }
    }
  };
  return {
    seek(bytes) {
      const found = new Set<string>();
      let text = Buffer.from(bytes).toString('latin1');
      for (let depth = 0; depth <= DEPTH; depth++) {
        look(text, found);
        look(decoded(text, /[A-Za-z0-9+/_-]{12,}/g, 4, 'base64'), found);
        look(decoded(text, /[0-9A-Fa-f]{20,}/g, 2, 'hex'), found);
        const next = unescape(text);
        if (next === text) break;
        text = next;
      }
      return [...found];
    },
  };
}

const SIGNATURES = /[A-Za-z0-9+/]{27}=|[0-9a-f]{64}/g;

/** Everything that looks like an encoding, decoded from each place where it could begin. */
function decoded(
  text: string,
  runs: RegExp,
  alignments: number,
  encoding: 'base64' | 'hex',
): string {
  const parts: string[] = [];
  for (const [run] of text.matchAll(runs)) {
    for (let offset = 0; offset < alignments; offset++) {
      parts.push(Buffer.from(run.slice(offset), encoding).toString('latin1'));
    }
  }
  return parts.join('\n');
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Undoes every escape once: of URLs, of JSON, of HTML and XML. */
function unescape(text: string): string {
  return text.replace(
    /%([0-9A-Fa-f]{2})|\\u([0-9A-Fa-f]{4})|\\(["'\\/])|&#(\d{1,5});|&#[xX]([0-9A-Fa-f]{1,4});|&(amp|lt|gt|quot|apos);/g,
    (
      escape: string,
      percent?: string,
      unicode?: string,
      plain?: string,
      decimal?: string,
      hex?: string,
      name?: string,
    ) => {
      const code = percent ?? unicode ?? hex;
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      if (decimal !== undefined) return String.fromCharCode(Number(decimal));
      return plain ?? NAMED[name ?? ''] ?? escape;
    },
  );
}
