import type { Text } from '../../generated/results.ts';
import type { SdkResults } from './board.ts';

/** How many of the SDKs conform, in one sentence. */
export function boardHeadline(sdks: readonly SdkResults[]): Text {
  const all = sdks.length;
  const met = sdks.filter(({ results }) => results.verdict === 'conformant').length;
  return {
    en: `${met} of ${all} SDK${all === 1 ? '' : 's'} ${met === 1 ? 'is' : 'are'} conformant`,
    zh: `${all} 个 SDK 中有 ${met} 个符合`,
  };
}
