import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import { serverRequirements } from '../../../suites/server/index.ts';
import { run } from '../../engine/run.ts';
import type { RequirementResult } from '../../generated/results.ts';
import type { Intent } from '../../protocol/intent.ts';
import type { Fault } from '../../reference/faults/fault.ts';
import { startReference, type ReferenceEndpoint } from '../../reference/index.ts';
import type { Context } from '../../requirement/context.ts';
import type { Requirement } from '../../requirement/requirement.ts';
import { referenceSettings } from '../../testing/reference-settings.ts';
import { runCommand } from './run-command.ts';
import {
  inOrder,
  newDone,
  unsigned,
  type Conditions,
  type Done,
  type Recording,
} from './recording.ts';
import { isAboutGrowing, unsignedRequest, type SentRequest } from './unsigned-request.ts';
import { repeatable } from './repeatable.ts';

/** Runs the server suites against the reference endpoint and records all that is drawn, asked for and sent. */
export async function recordServer(conditions: Conditions): Promise<Recording> {
  const { seed, runs, faults, concurrency, shiftMs, temporary } = conditions;
  const now = (): number => Date.now() + shiftMs;
  const arrived: string[] = [];
  const listening: Fault = {
    id: 'listening',
    title: { en: 'none', zh: '无' },
    caughtBy: [],
    apply: (behaviour) => ({
      ...behaviour,
      arrive(call) {
        arrived.push(unsignedRequest(call));
        return behaviour.arrive(call);
      },
    }),
  };
  const requirements = inOrder(serverRequirements, conditions);
  const endpoint = await startReference({ faults: [...faults, listening], now });
  const results: RequirementResult[] = [];
  const recorder = createRecorder();
  try {
    const { main, restricted } = endpoint.credentials;
    const settings = referenceSettings(endpoint, {
      ...(temporary ? {} : { credentials: { main, restricted } }),
      ...{ seed, runs, selected: requirements.map(({ id }) => id) },
    });
    if (conditions.commandLine) results.push(...(await byCommandLine(endpoint, conditions)));
    else {
      await run({
        settings: { ...settings, limits: { ...settings.limits, concurrency } },
        requirements: requirements.map((one) => recorder.recording(one)),
        onEvent: (event) => {
          if (event.event === 'requirement-finished') results.push(event.result);
        },
        now,
        nonce: () => recorder.nonce(),
      });
    }
  } finally {
    await endpoint.close();
    recorder.stop();
  }
  const settled = arrived.filter((request) => !isAboutGrowing(request)).sort();
  return {
    done: recorder.done,
    results: Object.fromEntries(results.map((result) => [result.id, repeatable(result)])),
    arrived: settled,
    unaccounted: conditions.commandLine ? 0 : difference(arrived, recorder.sent),
  };
}

async function byCommandLine(
  { url, credentials, executions }: ReferenceEndpoint,
  { seed, runs }: Conditions,
): Promise<readonly RequirementResult[]> {
  const { main, restricted } = credentials;
  const config = { endpoint: url, executions, credentials: main, restricted };
  return runCommand(config, ['run', '--seed', String(seed), '--runs', String(runs)]);
}

interface Recorder {
  readonly done: Record<string, Done>;
  /** Every request, as it was handed to the HTTP client. */
  readonly sent: readonly string[];
  /** Draws a nonce and keeps in whose name: the requests of a case stand in the order of these. */
  nonce(): string;
  recording(requirement: Requirement): Requirement;
  stop(): void;
}

function createRecorder(): Recorder {
  const done: Record<string, Done> = {};
  const sent: string[] = [];
  const current = new AsyncLocalStorage<Done>();
  let listening = true;
  const made = new Map<string, { readonly rows: string[]; readonly at: number }>();
  subscribe('undici:request:create', (message) => {
    if (!listening) return;
    const request = requestOf(message as CreatedRequest);
    const written = unsignedRequest(request);
    sent.push(written);
    // By then the request may be on its way in the name of another: its nonce tells whose it is.
    const place = made.get(nonceOf(request));
    if (place !== undefined) place.rows[place.at] = isAboutGrowing(written) ? 'growing' : written;
  });
  return {
    done,
    sent,
    nonce() {
      const nonce = randomUUID();
      const rows = current.getStore()?.sent.at(-1);
      if (rows !== undefined) made.set(nonce, { rows, at: rows.push('never sent') - 1 });
      return nonce;
    },
    recording(requirement) {
      const own = (done[requirement.id] = newDone());
      return {
        ...requirement,
        check(input, context) {
          own.inputs.push(unsigned(JSON.stringify(input)));
          own.asked.push([]);
          own.sent.push([]);
          return current.run(own, () => requirement.check(input, watched(context, own)));
        },
      };
    },
    stop() {
      listening = false;
    },
  };
}

/** A context that notes each intent before it is sent. */
function watched(context: Context, { asked }: Done): Context {
  const noting =
    <T>(name: string, send: (intent: Intent) => T) =>
    (intent: Intent): T => {
      asked.at(-1)?.push(`${name} ${unsigned(JSON.stringify(intent))}`);
      return send(intent);
    };
  return new Proxy(context, {
    get(target, key) {
      switch (key) {
        case 'send':
          return noting('send', (intent) => target.send(intent));
        case 'attempt':
          return noting('attempt', (intent) => target.attempt(intent));
        case 'accept':
          return noting('accept', (intent) => target.accept(intent));
        default:
          return Reflect.get(target, key) as unknown;
      }
    },
  });
}

/** The nonce that a request was made with, unless the case changes it. */
function nonceOf({ query, headers, body }: SentRequest): string {
  const header = headers.find(([name]) => name === 'x-acs-signature-nonce')?.[1];
  const form = Buffer.from(body.slice(0, 4096)).toString('latin1');
  return header ?? /SignatureNonce=([^&]*)/.exec(`${query}&${form}`)?.[1] ?? '';
}

interface CreatedRequest {
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers: readonly string[];
    readonly body: Uint8Array | string | null;
  };
}

function requestOf({ request }: CreatedRequest): SentRequest {
  const mark = request.path.indexOf('?');
  const headers: [string, string][] = [];
  for (let at = 0; at + 1 < request.headers.length; at += 2) {
    headers.push([(request.headers[at] ?? '').toLowerCase(), request.headers[at + 1] ?? '']);
  }
  return {
    method: request.method,
    path: mark < 0 ? request.path : request.path.slice(0, mark),
    query: mark < 0 ? '' : request.path.slice(mark + 1),
    headers,
    body: Buffer.from(request.body ?? ''),
  };
}

/** How many stand in one list and not in the other, by their first lines: HTTP adds headers of its own. */
function difference(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  const add = (list: readonly string[], step: number): void => {
    for (const one of list) {
      const [line = ''] = one.split('\n');
      counts.set(line, (counts.get(line) ?? 0) + step);
    }
  };
  add(a, 1);
  add(b, -1);
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}
