import type { RequirementResult } from '../generated/results.ts';
import { requirementCatalogue } from '../generated/requirements.ts';
import { text, type Text } from '../text.ts';
import type { RunSettings } from './settings.ts';

/**
 * What is wrong with the deviations file after a run: an entry that names no requirement, one that
 * has expired, and one whose requirement no longer fails. Each makes the run fail, so that the file
 * cannot go stale unseen. `now` is in milliseconds since the epoch; an entry counts through the
 * whole of its last day, UTC.
 */
export function deviationProblems(
  deviations: RunSettings['deviations'],
  results: readonly RequirementResult[],
  now: number,
): Text[] {
  const today = new Date(now).toISOString().slice(0, 10);
  const known = new Set<string>(requirementCatalogue.map(({ id }) => id));
  const outcomes = new Map(results.map((result) => [result.id, result.outcome]));
  return deviations.flatMap(({ requirement, code, expires }) => {
    const name = code === undefined ? requirement : `${requirement} (${code})`;
    if (!known.has(requirement)) {
      return [text(`the deviation ${name} names no requirement`, `偏差 ${name} 未对应任何要求`)];
    }
    if (expires < today) {
      return [
        text(`the deviation ${name} expired on ${expires}`, `偏差 ${name} 已于 ${expires} 过期`),
      ];
    }
    if (outcomes.get(requirement) === 'passed') {
      return [
        text(
          `the deviation ${name} no longer fails: take it out of the file`,
          `偏差 ${name} 已不再失败：请从文件中删除`,
        ),
      ];
    }
    return [];
  });
}
