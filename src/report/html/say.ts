import type { Text } from '../../generated/results.ts';
import { markup, type Markup } from './markup.ts';

/** A sentence in both languages, of which the style shows one. Equal words stand once. */
export function say({ en, zh }: Text): Markup {
  return en === zh
    ? markup`${en}`
    : markup`<span lang="en">${en}</span><span lang="zh-CN">${zh}</span>`;
}
