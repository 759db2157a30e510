import type { Results } from '../../generated/results.ts';
import type { Entry } from './catalogue.ts';
import type { Seen } from './start-hostile.ts';
import { MOST_MIB, MOST_WRITTEN_KIB, mostMsFor } from './trial.ts';

export interface JudgedRun {
  readonly entry: Entry;
  readonly results: Results | undefined;
  readonly seen: Seen;
  readonly seconds: number;
  readonly peakMib: number;
  readonly writtenKib: number;
}

/** What speaks against the kit in how a run went and what it came to. */
export function judgeRun(run: JudgedRun): readonly string[] {
  const { entry, seen, seconds, peakMib, writtenKib } = run;
  const found: string[] = [];
  if (seconds * 1000 > mostMsFor(entry.hostile)) found.push(`took ${seconds.toFixed(1)} s`);
  if (peakMib > MOST_MIB) found.push(`took ${String(peakMib)} MiB`);
  if (writtenKib > MOST_WRITTEN_KIB) found.push(`wrote ${String(writtenKib)} KiB`);
  if (seen.stray > 0) found.push(`went where it was not sent, ${String(seen.stray)} times`);
  if (seen.attacked === 0) found.push('the endpoint was never hostile, so nothing was tried');
  if (seen.errors[0] !== undefined)
    found.push(`the hostile endpoint itself failed: ${seen.errors[0]}`);
  return [...found, ...judgeVerdict(entry, run.results)];
}

function judgeVerdict({ hostile, when }: Entry, results: Results | undefined): readonly string[] {
  if (results === undefined) return [];
  const { verdict, requirements } = results;
  const blamed = requirements.filter(({ outcome }) => outcome === 'failed' || outcome === 'warned');
  const accused = blamed
    .slice(0, 4)
    .map(
      ({ id, reason, counterexample }) =>
        `${id} is failed: ${reason ?? ''} ${counterexample?.observed.slice(0, 160) ?? ''}`,
    );
  const good = verdict === 'conformant' || verdict === 'partial';
  switch (hostile.expect) {
    case 'trouble':
      // What comes and goes may be got past by trying again.
      return good && when !== 'sometimes' ? [...accused, `it is ${verdict}`] : accused;
    case 'broken':
      return good ? [`it is ${verdict}`] : [];
    case 'harmless':
      return good ? accused : [...accused, `it is ${verdict}: ${whyIncomplete(results)}`];
    case 'any':
      return [];
  }
}

function whyIncomplete({ requirements }: Results): string {
  const first = requirements.find(({ outcome }) => outcome === 'incomplete');
  return first === undefined ? '' : `${first.id}: ${first.reason ?? ''}`;
}
