import { run } from '../../engine/run.ts';
import type { RunSettings } from '../../engine/settings.ts';
import type { RequirementResult } from '../../generated/results.ts';
import type { Behaviour } from '../../reference/behaviour.ts';
import type { ReferenceExecution } from '../../reference/fixtures.ts';
import type { Fault } from '../../reference/faults/fault.ts';
import { startReference, type ReferenceEndpoint } from '../../reference/index.ts';
import type { ExecutionRecord, FlowRecord } from '../../reference/world.ts';
import type { Requirement } from '../../requirement/requirement.ts';
import { referenceSettings } from '../../testing/reference-settings.ts';
import { startRelay } from './relay.ts';
import type { Variant } from './variant.ts';

export interface VariantEndpoint {
  readonly reference: ReferenceEndpoint;
  /** Where it answers: of the reference endpoint itself, or of a relay in front of it. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a reference endpoint that does things in these ways. `now` is the machine's clock. */
export async function startVariant(
  variants: readonly Variant[],
  seed: number,
  now: () => number = Date.now,
  before: readonly Fault[] = [],
): Promise<VariantEndpoint> {
  const offset = variants.reduce((sum, { clockOffsetMs = 0 }) => sum + clockOffsetMs, 0);
  const data = variants.find((variant) => variant.data !== undefined)?.data?.(seed);
  const reference = await startReference({
    seed,
    now: () => now() + offset,
    faults: [...before, ...variants.map(asFault)],
    ...(data === undefined ? {} : { data }),
  });
  const reshape = variants.find(({ relay }) => relay !== undefined)?.relay;
  const relay = reshape === undefined ? undefined : await startRelay(reference.url, reshape);
  return {
    reference: {
      ...reference,
      executions: reference.executions.filter((one) => !variants.some(({ lacks }) => lacks?.(one))),
    },
    url: relay?.url ?? reference.url,
    async close() {
      await relay?.close();
      await reference.close();
    },
  };
}

/** In the shape in which the reference endpoint takes changes; no requirement may find any. */
function asFault({ id, title, change, lacks }: Variant): Fault {
  return {
    id,
    title,
    caughtBy: [],
    apply: (behaviour, state) => ({
      ...behaviour,
      ...change?.(behaviour, state),
      ...(lacks === undefined ? {} : hiding(behaviour, lacks)),
    }),
  };
}

/** Has no such executions, and no flow that has nothing else. */
function hiding(
  { findFlow, findExecution }: Behaviour,
  lacks: NonNullable<Variant['lacks']>,
): Pick<Behaviour, 'findFlow' | 'findExecution'> {
  const isHidden = (flow: FlowRecord, { executionName, running }: ExecutionRecord): boolean =>
    lacks({ flowName: flow.name, executionName, running, foreign: flow.account === 'foreign' });
  return {
    findFlow: (...args) => {
      const flow = findFlow(...args);
      const all = [...(flow?.executions.values() ?? [])];
      return flow !== undefined && all.every((one) => isHidden(flow, one)) ? undefined : flow;
    },
    findExecution: (name, flow, ...rest) => {
      const found = findExecution(name, flow, ...rest);
      return found !== undefined && isHidden(flow, found) ? undefined : found;
    },
  };
}

export interface AssessOptions {
  readonly requirements: readonly Requirement[];
  readonly seed: number;
  readonly runs: number;
  /** Names the run no long histories, which take most of the time. Default: all. */
  readonly short?: boolean;
}

/** Those of the reference endpoint that are longer than 120 events. */
const LONG: readonly string[] = ['autumn', 'winter', 'summer'];
const LONGEST_NAME = 128;

function isLong({ executionName }: ReferenceExecution): boolean {
  return LONG.includes(executionName) || executionName.length === LONGEST_NAME;
}

/** Assesses these requirements against an endpoint of these variants. */
export async function assessVariants(
  variants: readonly Variant[],
  { requirements, seed, runs, short = false }: AssessOptions,
): Promise<readonly RequirementResult[]> {
  const endpoint = await startVariant(variants, seed);
  const results: RequirementResult[] = [];
  try {
    await run({
      settings: settingsOf(variants, endpoint, { requirements, seed, runs, short }),
      requirements,
      onEvent: (event) => {
        if (event.event === 'requirement-finished') results.push(event.result);
      },
    });
  } finally {
    await endpoint.close();
  }
  return results;
}

function settingsOf(
  variants: readonly Variant[],
  { reference, url }: VariantEndpoint,
  { requirements, seed, runs, short = false }: AssessOptions,
): RunSettings {
  const selected = requirements.map(({ id }) => id);
  const executions = short
    ? reference.executions.filter((one) => !isLong(one))
    : reference.executions;
  const plain = referenceSettings({ ...reference, url, executions }, { runs, seed, selected });
  return variants.reduce<RunSettings>(
    (settings, variant) => ({ ...settings, ...variant.settings?.(settings) }),
    plain,
  );
}
