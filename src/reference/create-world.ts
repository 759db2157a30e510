import type { Fixture } from './fixtures.ts';
import type { ExecutionRecord, FlowRecord, KeyRecord, ReferenceWorld } from './world.ts';

/** Sorts fixtures into flows. */
export function createWorld(
  seed: number,
  keys: ReadonlyMap<string, KeyRecord>,
  fixtures: readonly Fixture[],
): ReferenceWorld {
  const flows = new Map<string, FlowRecord & { executions: Map<string, ExecutionRecord> }>();
  for (const { record, account } of fixtures) {
    const name = record.flowName;
    const flow = flows.get(name) ?? { name, account, executions: new Map() };
    flows.set(name, flow);
    flow.executions.set(record.executionName, record);
  }
  return { seed, keys, flows };
}
