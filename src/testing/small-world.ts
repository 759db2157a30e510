import type { Knowledge } from '../oracle/knowledge.ts';
import { permittedOutcomes } from '../oracle/permitted-outcomes.ts';
import type { Permitted } from '../oracle/permitted.ts';
import type { Intent } from '../protocol/intent.ts';
import { withParameter } from '../protocol/parameter.ts';
import { signIntent } from '../protocol/sign.ts';

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
  foreign: [{ flowName: 'theirs', executionName: 'run-9' }],
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

/** What is permitted as the answer to the correct request with something changed. */
export function permittedFor(change: Partial<Intent>, about: Partial<Knowledge> = {}): Permitted {
  const intent = { ...valid, ...change };
  const request = signIntent(intent, {
    credentials: credentials[intent.identity],
    serverNow: NOW,
    nonce: 'nonce',
    host: '127.0.0.1:8080',
  });
  return permittedOutcomes(request, { ...knowledge, ...about });
}
