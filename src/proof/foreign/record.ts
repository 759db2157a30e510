import { readFile, writeFile } from 'node:fs/promises';
import type { Outcome, RequirementResult, Results, Text } from '../../generated/results.ts';
import { expectedOf, observedOf, reasonOf } from '../../report/bilingual.ts';

/** Where what was found in foreign software is kept. */
export const FOREIGN_FOLDER: URL = new URL('../../../reports/foreign/', import.meta.url);

/** What became of one requirement, without what differs from run to run. */
export interface RecordedRequirement {
  readonly id: string;
  readonly level: RequirementResult['level'];
  readonly outcome: Outcome;
  readonly title: Text;
  readonly reason?: Text;
  readonly expected?: Text;
  readonly observed?: Text;
}

/** What a run of the kit against one mock came to. */
export interface MockRecord {
  readonly id: string;
  readonly seed: number;
  readonly runs: number;
  readonly exitCode: number;
  readonly verdict: Results['verdict'];
  readonly summary: Results['summary'];
  readonly requirements: readonly RecordedRequirement[];
}

/** Takes from results what the next run will say again. */
export function recordOf(
  id: string,
  exitCode: number,
  { seed, runs, verdict, summary, requirements }: Results,
): MockRecord {
  return { id, seed, runs, exitCode, verdict, summary, requirements: requirements.map(recorded) };
}

function recorded(result: RequirementResult): RecordedRequirement {
  const { id, level, outcome, title, zh, counterexample } = result;
  const reason = reasonOf(result);
  return {
    id,
    level,
    outcome,
    title: { en: title, zh: zh.title },
    ...(reason === undefined ? {} : { reason: steady(reason) }),
    ...(counterexample === undefined
      ? {}
      : {
          expected: steady(expectedOf(counterexample)),
          observed: steady(observedOf(counterexample)),
        }),
  };
}

/** Times, ports, nonces and random ids are others each time. */
export function steady({ en, zh }: Text): Text {
  const mask = (value: string): string =>
    value
      .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:<port>')
      .replace(/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z?/g, '<time>')
      .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '<uuid>')
      .replace(/\b[0-9a-f]{32,}\b/g, '<hex>');
  return { en: mask(en), zh: mask(zh) };
}

const fileOf = (id: string): URL => new URL(`mocks/${id}.json`, FOREIGN_FOLDER);

/** The record of a mock; `undefined` where there is none. */
export async function readRecord(id: string): Promise<MockRecord | undefined> {
  const content = await readFile(fileOf(id), 'utf8').catch(() => undefined);
  return content === undefined ? undefined : (JSON.parse(content) as MockRecord);
}

export async function writeRecord(record: MockRecord): Promise<void> {
  await writeFile(fileOf(record.id), `${JSON.stringify(record, null, 1)}\n`);
}

/** Where a run differs from what is recorded, a line each. */
export function differences(before: MockRecord | undefined, now: MockRecord): readonly string[] {
  if (before === undefined) return [`${now.id}: nothing is recorded of it`];
  const outcomes = ({ requirements }: MockRecord): ReadonlyMap<string, Outcome> =>
    new Map(requirements.map(({ id, outcome }) => [id, outcome]));
  const [old, fresh] = [outcomes(before), outcomes(now)];
  return [
    ...(before.exitCode === now.exitCode
      ? []
      : [`${now.id}: exit ${String(now.exitCode)}, recorded is ${String(before.exitCode)}`]),
    ...[...new Set([...old.keys(), ...fresh.keys()])]
      .filter((id) => old.get(id) !== fresh.get(id))
      .map(
        (id) =>
          `${now.id}: ${id} is ${fresh.get(id) ?? 'not there'}, recorded is ${old.get(id) ?? 'not there'}`,
      ),
  ];
}
