import type { Knowledge } from '../oracle/knowledge.ts';
import { permittedOutcomes } from '../oracle/permitted-outcomes.ts';
import type { Permitted } from '../oracle/permitted.ts';
import type { Intent } from '../protocol/intent.ts';
import { withParameter } from '../protocol/parameter.ts';
import { signIntent } from '../protocol/sign.ts';
import type { WireRequest } from '../protocol/wire.ts';

const NOW = Date.parse('2024-03-21T08:00:00Z');
export const MINUTE = 60_000;

const main = { accessKeyId: 'mainId', accessKeySecret: 'mainSecret' };
const restricted = { accessKeyId: 'restrictedId', accessKeySecret: 'restrictedSecret' };
const temporary = {
  accessKeyId: 'temporaryId',
  accessKeySecret: 'temporarySecret',
  securityToken: 'temporaryToken',
};
const credentials = { main, restricted, temporary };

/** A small world of which everything is known. */
const knowledge: Knowledge = {
  identities: [
    { credentials: main, permitted: true },
    { credentials: restricted, permitted: false },
    { credentials: temporary, permitted: true },
  ],
  executions: [
    { flowName: 'orders', executionName: 'run-1' },
    { flowName: 'orders', executionName: 'run-2' },
    { flowName: 'stock', executionName: 'run-3' },
  ],
  foreign: [
    { flowName: 'theirs', executionName: 'run-9' },
    { flowName: 'orders', executionName: 'run-8' },
  ],
  complete: true,
  serverNow: NOW,
  insideMs: 5 * MINUTE,
  outsideMs: 15 * MINUTE,
};

/** A correct request in it. */
export const valid: Intent = {
  signature: 'rpc',
  method: 'GET',
  identity: 'main',
  parameters: [
    ['FlowName', 'orders'],
    ['ExecutionName', 'run-1'],
  ],
};

/** The correct request's names, each replaced, or left out where it is null. */
export function names(
  flowName: string | null,
  executionName: string | null,
): Pick<Intent, 'parameters'> {
  const named = withParameter(valid.parameters, 'FlowName', flowName);
  return { parameters: withParameter(named, 'ExecutionName', executionName) };
}

/** The correct request's parameters and one more. */
export function own(name: string, value: string): Pick<Intent, 'parameters'> {
  return { parameters: [...valid.parameters, [name, value]] };
}

/** The correct request with something changed, as it goes over the wire. */
export function requestFor(change: Partial<Intent>): WireRequest {
  const intent = { ...valid, ...change };
  return signIntent(intent, {
    credentials: credentials[intent.identity],
    serverNow: NOW,
    nonce: 'nonce',
    host: '127.0.0.1:8080',
  });
}

/** What is permitted as the answer to a request in this world, with something else known of it. */
export function permittedIn(request: WireRequest, about: Partial<Knowledge> = {}): Permitted {
  return permittedOutcomes(request, { ...knowledge, ...about });
}
