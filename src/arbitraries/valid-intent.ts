import fc, { type Arbitrary } from 'fast-check';
import type { Intent, SignatureKind } from '../protocol/intent.ts';
import type { Parameter } from '../protocol/parameter.ts';
import type { ExecutionRef, World } from '../requirement/world.ts';

export interface IntentConstraints {
  /** Signatures to draw from. Default: all that the endpoint is declared to speak. */
  readonly signatures?: readonly SignatureKind[];
  /** Executions to ask for. Default: those that are over. */
  readonly executions?: readonly ExecutionRef[];
  /** Limit is left out or drawn from 1 to this. Default 20, which keeps pages small. */
  readonly maxLimit?: number;
  /** Methods to draw from. Default: GET and POST. */
  readonly methods?: readonly string[];
}

/** A request that a conformant endpoint accepts: the first page of a known execution. */
export function validIntent(world: World, constraints: IntentConstraints = {}): Arbitrary<Intent> {
  const {
    signatures = world.signatures,
    executions = world.executions,
    maxLimit = 20,
    methods = ['GET', 'POST'],
  } = constraints;
  return fc
    .record({
      signature: fc.constantFrom(...signatures),
      method: fc.constantFrom(...methods),
      execution: fc.constantFrom(...executions),
      limit: fc.option(fc.integer({ min: 1, max: maxLimit }), { nil: undefined }),
    })
    .map(({ signature, method, execution, limit }) => ({
      signature,
      method,
      identity: 'main',
      parameters: ownParameters(execution, limit),
    }));
}

/** So many events make a difference between a page and the whole. */
const TELLING_LENGTH = 3;

/**
 * The simplest of them: GET, no Limit, and the first execution that is long enough to be cut into
 * pages, else the first. For examples, which are not shrunk.
 */
export function plainIntent(world: World, constraints: IntentConstraints = {}): Intent {
  const signature = (constraints.signatures ?? world.signatures)[0] ?? 'rpc';
  const telling = world.executions.find(({ events }) => events.length >= TELLING_LENGTH);
  const [first] = constraints.executions ?? world.executions;
  const execution = constraints.executions === undefined ? (telling ?? first) : first;
  if (execution === undefined) throw new RangeError('no execution to ask for');
  return { signature, method: 'GET', identity: 'main', parameters: ownParameters(execution) };
}

/** FlowName and ExecutionName of an execution, and Limit where it is given. */
export function ownParameters(execution: ExecutionRef, limit?: number): Parameter[] {
  const names: Parameter[] = [
    ['FlowName', execution.flowName],
    ['ExecutionName', execution.executionName],
  ];
  return limit === undefined ? names : [...names, ['Limit', String(limit)]];
}
