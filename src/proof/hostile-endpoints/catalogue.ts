import type { Hostile, When } from './endpoint.ts';
import { breaking } from './families/breaking.ts';
import { elsewhere } from './families/elsewhere.ts';
import { endless } from './families/endless.ts';
import { framing } from './families/framing.ts';
import { headers } from './families/headers.ts';
import { json } from './families/json.ts';
import { echoes, escapes, markup } from './families/payloads.ts';
import { silence } from './families/silence.ts';
import { statuses } from './families/status.ts';
import { tokens } from './families/tokens.ts';
import { undisturbed } from './families/undisturbed.ts';

/** One hostile endpoint: what it does, and when. */
export interface Entry {
  /** `<attack>/<when>` */
  readonly id: string;
  readonly family: string;
  readonly hostile: Hostile;
  readonly when: When;
}

/** Attacks that are also made once the histories have been read, so that they meet every requirement in its midst. */
const ALSO_LATE: ReadonlySet<string> = new Set([
  ...['stalls-mid-body', 'endless-chunks', 'page-of-300000-events', 'bomb-gzip'],
  ...['json-deep-extra-field', 'json-deep-event-detail', 'json-invalid-utf8', 'json-bom'],
  ...['json-duplicate-code', 'json-prototype-page', 'json-prototype-error', 'json-prototype-keys'],
  ...['json-code-proto', 'json-huge-exponent', 'json-surrogates', 'json-empty'],
  ...['headers-many', 'headers-many-under-the-cap', 'headers-proto', 'headers-date-jumps'],
  ...['headers-date-far', 'framing-length-too-short', 'framing-length-negative'],
  ...[
    'framing-chunk-extension',
    'framing-second-answer-in-one-piece',
    'framing-second-answer-later',
  ],
  ...['framing-garbage-after', 'redirect-302-elsewhere', 'redirect-307-elsewhere'],
  ...[
    'interim-early-hints',
    'interim-early-hints-for-ever',
    'bytes-noise',
    'status-http-1-1-999-high',
  ],
  ...['overloaded-503-retry-after', 'overloaded-400-throttling.user', 'reset-after-the-body'],
  ...['token-always-another', 'token-always-the-same', 'token-of-a-megabyte', 'token-of-controls'],
  ...['refusal-with-texts-of-megabytes', 'echo-in-code', 'echo-in-message', 'echo-in-token'],
  ...['echo-in-event-type', 'echo-in-headers', 'echo-many-times'],
]);

export const catalogue: readonly Entry[] = [
  undisturbed,
  silence,
  endless,
  json,
  headers,
  framing,
  elsewhere,
  statuses,
  breaking,
  tokens,
  markup,
  escapes,
  echoes,
].flatMap(({ id: family, members }) =>
  members.flatMap((hostile) =>
    whensOf(hostile).map((when) => ({ id: `${hostile.id}/${when}`, family, hostile, when })),
  ),
);

function whensOf({ id, when }: Hostile): readonly When[] {
  return when ?? (ALSO_LATE.has(id) ? ['always', 'late'] : ['always']);
}

/** @throws RangeError for an id that is not in the catalogue */
export function entryOf(id: string): Entry {
  const found = catalogue.find((entry) => entry.id === id);
  if (found === undefined) throw new RangeError(`there is no hostile endpoint ${id}`);
  return found;
}
