import { fileURLToPath } from 'node:url';
import { Transform } from 'node:stream';
import { clientRequirements } from '../../../suites/client/index.ts';
import type { StartDriver } from '../../driver/transport.ts';
import { certify } from '../../engine/certify.ts';
import { DEFAULT_CERTIFY_LIMITS } from '../../engine/client-settings.ts';
import type { RequirementResult } from '../../generated/results.ts';
import type { ClientContext, SdkCall, Stage } from '../../requirement/client/client-context.ts';
import type { ClientRequirement } from '../../requirement/client/client-requirement.ts';
import { faithfulDriver } from '../../testing/assess-faithful.ts';
import {
  inOrder,
  newDone,
  unsigned,
  type Conditions,
  type Done,
  type Recording,
} from './recording.ts';
import { repeatable } from './repeatable.ts';

/** What cannot be the same twice by its nature: how often an SDK that is hurried gets round. */
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs the client suites against the faithful SDK and records all that is drawn and asked of its driver. */
export async function recordClient(conditions: Conditions): Promise<Recording> {
  const { seed, runs, faults, concurrency, shiftMs } = conditions;
  const requirements = inOrder(clientRequirements, conditions);
  const results: RequirementResult[] = [];
  const done: Record<string, Done> = {};
  const written: string[] = [];
  await certify({
    settings: {
      driver: { command: ['faithful'], cwd: root },
      ...{ runs, seed, deviations: [], selected: requirements.map(({ id }) => id) },
      limits: { ...DEFAULT_CERTIFY_LIMITS, concurrency },
    },
    requirements: requirements.map((one) => recording(one, (done[one.id] = newDone()))),
    start: listening(faithfulDriver(faults), written),
    onEvent: (event) => {
      if (event.event === 'requirement-finished') results.push(event.result);
    },
    now: () => Date.now() + shiftMs,
  });
  return {
    done,
    results: Object.fromEntries(results.map((result) => [result.id, repeatable(result)])),
    arrived: written.sort(),
    unaccounted: 0,
  };
}

function recording(requirement: ClientRequirement, own: Done): ClientRequirement {
  return {
    ...requirement,
    check(input, context) {
      own.inputs.push(unsigned(JSON.stringify(input)));
      own.asked.push([]);
      return requirement.check(input, watched(context, own));
    },
  };
}

/** A context that notes each call of the SDK before it is made. */
function watched(context: ClientContext, { asked }: Done): ClientContext {
  const note = (name: string, ...what: readonly unknown[]): void => {
    asked.at(-1)?.push(`${name} ${unsigned(JSON.stringify(what))}`);
  };
  const stage = (made: Stage): Stage => ({
    get endpoint() {
      return made.endpoint;
    },
    get requests() {
      return made.requests;
    },
    getExecutionHistory(call) {
      note('getExecutionHistory', call);
      return made.getExecutionHistory(call);
    },
    paginate(call) {
      note('paginate', call);
      return made.paginate(call);
    },
    closeConnections: () => made.closeConnections(),
  });
  return new Proxy(context, {
    get(target, key) {
      switch (key) {
        case 'stage':
          return async (...args: Parameters<ClientContext['stage']>) =>
            stage(await target.stage(...args));
        case 'play':
        case 'playWalk':
          return (call: SdkCall, script: Parameters<ClientContext['play']>[1]) => {
            note(key, call);
            return target[key](call, script);
          };
        case 'control':
          return (...args: Parameters<ClientContext['control']>) => {
            note(key, ...args);
            return target.control(...args);
          };
        default:
          return Reflect.get(target, key) as unknown;
      }
    },
  });
}

/** The same driver, with each message that is written to it noted. */
function listening(start: StartDriver, written: string[]): StartDriver {
  return async (environment) => {
    const driver = await start(environment);
    let rest = '';
    const stdin = new Transform({
      transform(chunk: Buffer, _encoding, next) {
        const lines = `${rest}${chunk.toString()}`.split('\n');
        rest = lines.pop() ?? '';
        // The id counts the calls of all requirements, so it depends on how they are interleaved.
        for (const line of lines) written.push(unsigned(line.replace(/"id":\d+/, '"id":0')));
        next(null, chunk);
      },
    });
    stdin.pipe(driver.stdin);
    return { ...driver, stdin };
  };
}
