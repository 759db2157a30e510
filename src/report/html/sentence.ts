import type { Text } from '../../generated/results.ts';
import { foreign } from './foreign.ts';
import { markup, type Markup } from './markup.ts';

const LONGEST = 2_000;

/** A sentence of the results in both languages. It may hold values from the wire. */
export function sentence({ en, zh }: Text): Markup {
  return en === zh
    ? foreign(en, LONGEST)
    : markup`<span lang="en">${foreign(en, LONGEST)}</span><span lang="zh-CN">${foreign(zh, LONGEST)}</span>`;
}
