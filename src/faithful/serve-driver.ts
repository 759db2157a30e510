import type { Readable, Writable } from 'node:stream';
import type { CallParams, Description } from '../generated/driver-protocol.ts';
import { callParams } from '../generated/validators.ts';
import { isJsonObject } from '../protocol/exact-json.ts';
import { createBehaviour } from './create-behaviour.ts';
import { createClient } from './faithful-client.ts';
import type { Fault } from './faults/fault.ts';
import { linesOf } from './lines.ts';
import { selectFaults } from './select-faults.ts';
import { version } from './version.ts';

export interface DriverOptions {
  /** JSON-RPC messages, one a line; its end ends the driver. */
  readonly stdin: Readable;
  /** One answer a line. It is not ended here. */
  readonly stdout: Writable;
  /** Ids of faults, or faults themselves, applied in this order. Default: none. */
  readonly faults?: readonly (string | Fault)[];
  /** The machine's clock, in milliseconds since the epoch. Default: the real one. */
  readonly now?: () => number;
  /** Environment variables of the process that it stands for. Default: none. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Aborts when the process that it stands for is killed. Default: never. */
  readonly killed?: AbortSignal;
}

/** The error codes of JSON-RPC. */
const CODES = { parse: -32700, request: -32600, method: -32601, params: -32602, internal: -32603 };

/**
 * Serves the faithful SDK by the driver protocol until `stdin` ends and every call is answered. Calls
 * run at once and are answered as they are done. Each call of this function is a process of its own:
 * nothing is shared.
 *
 * @throws RangeError for an unknown fault.
 */
export async function serveDriver(options: DriverOptions): Promise<void> {
  const { stdin, stdout, faults = [], now = Date.now, environment = {}, killed } = options;
  const behaviour = createBehaviour(selectFaults(faults));
  const client = createClient(behaviour, { environment, now, killed });
  const methods = new Map<string, (params: unknown) => unknown>([
    ['describe', (): Description => ({ ...DESCRIPTION, features: behaviour.features })],
    ['getExecutionHistory', (params) => client.getExecutionHistory(checked(params))],
    ['paginate', (params) => client.paginate(checked(params))],
  ]);
  const underWay = new Set<Promise<void>>();
  for await (const line of linesOf(stdin)) {
    if (line.trim() === '') continue;
    const answering = answer(line, methods).then((message) => {
      if (message !== undefined) stdout.write(`${JSON.stringify(message)}\n`);
      underWay.delete(answering);
    });
    underWay.add(answering);
  }
  await Promise.all(underWay);
}

const DESCRIPTION = {
  protocol: 1,
  name: 'fnf-conformance faithful client',
  version,
  language: `Node.js ${process.versions.node}`,
} as const;

type Methods = ReadonlyMap<string, (params: unknown) => unknown>;

class BadParams extends Error {}

/** The answer to one message; `undefined` to a notification, which gets none. */
async function answer(line: string, methods: Methods): Promise<object | undefined> {
  let message: unknown;
  try {
    message = JSON.parse(line);
  } catch {
    return refusal(null, CODES.parse, 'not JSON');
  }
  if (!isJsonObject(message) || typeof message.method !== 'string') {
    return refusal(null, CODES.request, 'not a request of JSON-RPC');
  }
  const { id, method, params } = message;
  const run = methods.get(method);
  let reply: object;
  try {
    reply =
      run === undefined
        ? refusal(id, CODES.method, `there is no method ${method}`)
        : { jsonrpc: '2.0', id, result: await run(params) };
  } catch (error) {
    const code = error instanceof BadParams ? CODES.params : CODES.internal;
    reply = refusal(id, code, error instanceof Error ? error.message : String(error));
  }
  return id === undefined ? undefined : reply;
}

function refusal(id: unknown, code: number, message: string): object {
  return { jsonrpc: '2.0', id, error: { code, message } };
}

function checked(params: unknown): CallParams {
  if (callParams(params)) return params as CallParams;
  const problems = (callParams.errors ?? []).map(
    ({ instancePath, message = '' }) => `${instancePath} ${message}`,
  );
  throw new BadParams(`params: ${problems.join('; ')}`);
}
