import { randomUUID } from 'node:crypto';
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentedErrors } from '../../../src/generated/errors.ts';
import { generateHistory } from '../../../src/history/generate-history.ts';
import { isThrottling, statusesOf } from '../../../src/oracle/error-catalogue.ts';
import { messageFits } from '../../../src/oracle/message-fits.ts';
import { permittedOutcomes, type Knowledge } from '../../../src/oracle/permitted-outcomes.ts';
import { createProbe } from '../../../src/probe/probe.ts';
import type { Exchange } from '../../../src/protocol/exchange.ts';
import type { Intent } from '../../../src/protocol/intent.ts';
import { startReference, type RecordedData } from '../../../src/reference/index.ts';
import type { ExecutionRef, World } from '../../../src/requirement/world.ts';
import { anyIntent } from '../../../src/testing/any-intent.ts';

const MINUTE = 60_000;
const YEAR = 365 * 24 * 60 * MINUTE;

/** An endpoint, and how much of it is known. */
interface WorldPlan {
  /** Histories of its own; without them it has the default ones, of which one belongs to another account. */
  readonly names: readonly ExecutionRef[] | undefined;
  /** How far its clock is off, in milliseconds. */
  readonly clockMs: number;
  /** Of its executions, how many are known; with all of them it is known that there are no others. */
  readonly known: number;
  readonly insideMs: number;
  readonly outsideMs: number;
  /** Each is asked in this world, as it comes out of the world's own arbitrary. */
  readonly seed: number;
}

function worldPlan(): Arbitrary<WorldPlan> {
  const name = fc.oneof(
    fc.constantFrom('orders', 'Orders', '_', 'a'.repeat(128)),
    fc.stringMatching(/^[A-Za-z_][\w-]{0,127}$/),
  );
  const ref = fc.record({ flowName: name, executionName: name });
  return fc.record({
    names: fc.option(fc.uniqueArray(ref, { minLength: 1, maxLength: 6, selector: writeRef }), {
      nil: undefined,
      freq: 3,
    }),
    clockMs: fc.oneof(
      fc.constant(0),
      fc.integer({ min: -30, max: 30 }).map((minutes) => minutes * MINUTE),
      fc.integer({ min: -20, max: 20 }).map((years) => years * YEAR),
    ),
    known: fc.double({ min: 0, max: 1, noNaN: true }),
    insideMs: fc.constantFrom(0, MINUTE, 5 * MINUTE, 15 * MINUTE - 2_000),
    outsideMs: fc.constantFrom(15 * MINUTE, 20 * MINUTE),
    seed: fc.integer(),
  });
}

function writeRef({ flowName, executionName }: ExecutionRef): string {
  return `${flowName}/${executionName}`;
}

/** Short histories under these names. */
function dataOf(names: readonly ExecutionRef[]): RecordedData {
  return names.map((ref, seed) => ({
    ...ref,
    events: generateHistory({ seed, length: 1 + 4 * seed, ending: 'succeeded' }),
  }));
}

/** A request with nothing wrong about it. */
function correct({ flowName, executionName }: ExecutionRef): Intent {
  return {
    ...{ signature: 'rpc', method: 'GET', identity: 'main' },
    parameters: [
      ['FlowName', flowName],
      ['ExecutionName', executionName],
    ],
  };
}

/** Starts the endpoint, and says what is known of it. Its answers are to be within `knowledge`. */
async function openWorld({
  names,
  clockMs,
  known,
  insideMs,
  outsideMs,
}: WorldPlan): Promise<Opened> {
  const reference = await startReference({
    now: () => Date.now() + clockMs,
    ...(names === undefined ? {} : { data: dataOf(names) }),
  });
  const { main, restricted, temporary } = reference.credentials;
  const probe = createProbe({
    endpoint: reference.url,
    credentials: { main, restricted, temporary },
    ...{ rate: null, maxRequests: null, maxTimeMs: null, concurrency: 4, timeoutMs: 10_000 },
    isThrottling,
    now: Date.now,
    nonce: randomUUID,
    signal: new AbortController().signal,
  });
  const own = reference.executions.filter(({ foreign }) => foreign !== true);
  const foreign = reference.executions.filter((execution) => execution.foreign === true);
  const executions = own.slice(0, Math.max(1, Math.ceil(known * own.length)));
  return {
    world: {
      signatures: ['rpc', 'acs3'],
      profile: 'documented',
      identities: ['main', 'restricted', 'temporary'],
      // Those that the kit was not told of are asked for as well.
      executions: own.map((execution) => ({ ...execution, events: [], complete: true })),
      answering: [],
      running: [],
      foreign,
      maxClockSkewMs: outsideMs,
    },
    knowledge: {
      identities: [
        { credentials: main, permitted: true },
        { credentials: temporary, permitted: true },
        { credentials: restricted, permitted: false },
      ],
      executions,
      foreign,
      // The default endpoint lists all but two of its own, which nobody asks for by chance.
      complete: executions.length === own.length,
      insideMs,
      outsideMs,
    },
    send: (intent) => probe.send(intent),
    async [Symbol.asyncDispose]() {
      await probe.close();
      await reference.close();
    },
  };
}

interface Opened extends AsyncDisposable {
  readonly world: World;
  readonly knowledge: Omit<Knowledge, 'serverNow'>;
  readonly send: (intent: Intent) => Promise<Exchange>;
}

function outcomeOf({ answer, response }: Exchange): string {
  if (answer.kind === 'history') return 'page';
  return answer.kind === 'error' ? answer.code : `${response.status} unreadable`;
}

/** Asks, and holds the answer against what is permitted in this world. Hands back what it was. */
async function agree({ send, knowledge }: Opened, intent: Intent): Promise<string> {
  const exchange = await send(intent);
  const permitted = permittedOutcomes(exchange.request, {
    ...knowledge,
    serverNow: exchange.sentAt,
  });
  const outcome = outcomeOf(exchange);
  const codes = permitted.errors.map(({ code }) => code);
  expect([...(permitted.success ? ['page'] : []), ...codes]).toContain(outcome);
  const { answer, response } = exchange;
  if (answer.kind !== 'error') return outcome;
  expect(statusesOf(answer.code, 'documented')).toEqual([response.status]);
  const error = documentedErrors.find(({ code }) => code === answer.code);
  if (error === undefined) throw new Error(`no such code: ${answer.code}`);
  expect(messageFits(error.code, answer.message ?? '', permitted)).toEqual({
    template: true,
    value: true,
  });
  return outcome;
}

/** Everything that can be provoked, but for bodies of megabytes. */
const PROVOKED: readonly string[] = [
  'page',
  ...documentedErrors
    .map(({ code }) => code)
    .filter((code) => code !== 'EntityTooLarge' && code !== 'InternalServerError'),
];

/** What the endpoint is when nothing is drawn: all of it is known. */
const PLAIN: WorldPlan = {
  ...{ names: undefined, clockMs: 0, known: 1, seed: 0 },
  ...{ insideMs: 5 * MINUTE, outsideMs: 15 * MINUTE },
};

describe('the oracle and the reference endpoint, two readings of one document', () => {
  it('agree on every request: what is answered is permitted, with its status and its message', async () => {
    const seen = new Set<string>();
    await using opened = await openWorld(PLAIN);
    await fc.assert(
      fc.asyncProperty(anyIntent(opened.world), async (intent) => {
        seen.add(await agree(opened, intent));
      }),
      { numRuns: 600 },
    );
    // No vacuous agreement.
    expect([...seen]).toEqual(expect.arrayContaining([...PROVOKED]));
  });

  it('agree in every world, however much of it is known and whatever its clock says', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(worldPlan(), async (plan) => {
        await using opened = await openWorld(plan);
        // From its first answer on, its clock is known.
        for (const one of opened.world.executions.slice(0, 1)) await opened.send(correct(one));
        await fc.assert(
          fc.asyncProperty(anyIntent(opened.world), async (intent) => {
            seen.add(await agree(opened, intent));
          }),
          { numRuns: 30, seed: plan.seed },
        );
      }),
      { numRuns: 60 },
    );
    expect([...seen]).toEqual(expect.arrayContaining([...PROVOKED]));
  });

  it('disagree where one of them is told of another world', async () => {
    const ref = { flowName: 'orders', executionName: 'run-1' };
    await using opened = await openWorld({ ...PLAIN, names: [ref] });
    const intent = correct(ref);
    expect(await agree(opened, intent)).toBe('page');
    const { knowledge } = opened;
    for (const wrong of [
      { executions: [{ ...ref, executionName: 'run-2' }] },
      { foreign: [ref], executions: [] },
      { identities: knowledge.identities.slice(1) },
    ]) {
      const told = { ...opened, knowledge: { ...knowledge, ...wrong } };
      await expect(agree(told, intent)).rejects.toThrow();
    }
  });
});
