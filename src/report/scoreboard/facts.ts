import type { Text } from '../../generated/results.ts';
import { utc } from '../format.ts';
import { kitName } from '../kit-name.ts';
import { signatureNames } from '../labels.ts';
import type { SdkResults } from './board.ts';
import { boardWords } from './words.ts';

/** How and when an SDK was certified. Values may come from outside. */
export function sdkFacts({ results }: SdkResults): readonly (readonly [Text, string])[] {
  const { subject, signatures, features = [], startedAt, seed, runs } = results;
  const all: readonly (readonly [Text, string])[] = [
    [boardWords.driver, subject.command?.join(' ') ?? ''],
    [boardWords.signatures, signatures.map((kind) => signatureNames[kind]).join(', ')],
    [boardWords.features, features.join(', ')],
    [boardWords.certified, utc(startedAt)],
    [boardWords.kit, kitName(results)],
    [boardWords.seed, String(seed)],
    [boardWords.cases, String(runs)],
  ];
  return all.filter(([, value]) => value !== '');
}
