import { formatRequestTime } from '../protocol/timestamp.ts';
import type { Asked, Behaviour, Check, Refusal } from './behaviour.ts';
import type { Call } from './call.ts';
import { mediaTypeOf } from './media-type.ts';
import { signatureMatches } from './signature-matches.ts';
import type { ExecutionRecord, FlowRecord, KeyRecord, ReferenceWorld } from './world.ts';

/** What the checks found on their way; each finds what it needs, whatever the order is. */
export interface Progress {
  key?: KeyRecord | undefined;
  flow?: FlowRecord | undefined;
  execution?: ExecutionRecord | undefined;
  position?: number | undefined;
  limit?: number | undefined;
}

export interface CheckInput {
  readonly behaviour: Behaviour;
  readonly world: ReferenceWorld;
  readonly asked: Asked;
  readonly call: Call;
  readonly progress: Progress;
}

/** Runs one check: the refusal, or nothing where the request passes. */
export function runCheck(check: Check, input: CheckInput): Refusal | undefined {
  const { behaviour, asked, call } = input;
  const { common } = asked;
  switch (check) {
    case 'method':
      return behaviour.methodSupported(call.method, call)
        ? undefined
        : invalid(`The HTTP method ${call.method} is not supported.`);
    case 'entity-size':
      return call.bodySize <= behaviour.maximumBodyBytes
        ? undefined
        : refusal('EntityTooLarge', String(behaviour.maximumBodyBytes));
    case 'media-type':
      return call.bodySize === 0 || behaviour.mediaTypeSupported(mediaTypeOf(call), call)
        ? undefined
        : refusal('UnsupportedMediaType');
    case 'common-parameters': {
      const missing = behaviour
        .requiredCommon(asked.dialect)
        .find((name) => !behaviour.hasCommon(name, asked, call));
      if (missing === undefined) return undefined;
      const code = asked.dialect === 'rpc' ? 'MissingRequiredParams' : 'MissingRequiredHeader';
      return refusal(code, missing);
    }
    case 'action':
      return behaviour.actionSupported(given(common.action), call)
        ? undefined
        : refusal('ActionNotSupported', given(common.action));
    case 'version':
      return behaviour.versionSupported(given(common.version), call)
        ? undefined
        : refusal('APIVersionNotSupported', given(common.version));
    case 'algorithm':
      // The message of SignatureNotMatch itself says: check your signing method.
      return behaviour.algorithmSupported(asked, call) ? undefined : refusal('SignatureNotMatch');
    case 'time-format':
      return behaviour.parseTime(given(common.time), asked, call) === undefined
        ? invalid('The request time must be written as YYYY-MM-DDThh:mm:ssZ.')
        : undefined;
    case 'time-window': {
      const time = behaviour.parseTime(given(common.time), asked, call);
      return time === undefined || behaviour.timeInWindow(time, call.now, asked, call)
        ? undefined
        : refusal('RequestTimeTooSkewed', given(common.time), formatRequestTime(call.now));
    }
    case 'access-key':
      return keyOf(input) === undefined ? badKey(asked) : undefined;
    case 'signature':
      return signatureMatches(behaviour, keyOf(input), asked, call)
        ? undefined
        : refusal('SignatureNotMatch');
    case 'nonce':
      // Nothing refuses one by default. [gateway] SignatureNonceUsed stands for SignatureNotMatch.
      return behaviour.nonceUsable(given(common.nonce), asked, call)
        ? undefined
        : refusal('SignatureNotMatch');
    case 'security-token':
      // No code is documented for it. A temporary key is only valid together with its token.
      return behaviour.securityTokenFits(keyOf(input), common.securityToken, call)
        ? undefined
        : badKey(asked);
    case 'permission':
      return behaviour.permitted(keyOf(input), asked, call) ? undefined : refusal('AccessDenied');
    case 'own-parameters': {
      const missing = behaviour.requiredOwn.find(
        (name) => behaviour.parameter(asked.parameters, name, call) === undefined,
      );
      return missing === undefined ? undefined : refusal('MissingRequiredParams', missing);
    }
    case 'limit':
      return checkLimit(input);
    case 'flow':
      // Names that break the naming rule too: the page lists no other error for a name that no flow has.
      return flowOf(input) === undefined
        ? refusal('FlowNotExists', given(asked.flowName))
        : undefined;
    case 'ownership': {
      const flow = flowOf(input);
      const account = keyOf(input)?.account ?? 'main';
      return flow === undefined || behaviour.owns(account, flow, call)
        ? undefined
        : refusal('AccessDenied');
    }
    case 'execution':
      return executionOf(input) === undefined
        ? refusal('ExecutionNotExists', given(asked.executionName), given(asked.flowName))
        : undefined;
    case 'next-token':
      return checkToken(input);
  }
}

function checkLimit({ behaviour, asked, call, progress }: CheckInput): Refusal | undefined {
  if (asked.limit === undefined) return undefined;
  const range = { minimum: behaviour.minimumLimit, maximum: behaviour.maximumLimit };
  progress.limit = behaviour.parseLimit(asked.limit, range, call);
  return progress.limit === undefined
    ? invalid(`Limit must be an integer from ${range.minimum} to ${range.maximum}.`)
    : undefined;
}

function checkToken(input: CheckInput): Refusal | undefined {
  const { behaviour, world, asked, call, progress } = input;
  // Some clients send an empty token with the first page; it names no place, so it is none.
  if (asked.nextToken === undefined || asked.nextToken === '') return undefined;
  const execution = executionOf(input);
  if (execution === undefined) return undefined;
  progress.position = behaviour.decodeToken(asked.nextToken, execution, world, call);
  return progress.position === undefined
    ? invalid('NextToken was not returned for this execution.')
    : undefined;
}

function keyOf({ behaviour, world, asked, call, progress }: CheckInput): KeyRecord | undefined {
  return (progress.key ??= behaviour.findKey(given(asked.common.accessKeyId), world, call));
}

function flowOf({ behaviour, world, asked, call, progress }: CheckInput): FlowRecord | undefined {
  return (progress.flow ??= behaviour.findFlow(given(asked.flowName), world, call));
}

function executionOf(input: CheckInput): ExecutionRecord | undefined {
  const { behaviour, world, asked, call, progress } = input;
  const flow = flowOf(input);
  if (flow === undefined) return undefined;
  return (progress.execution ??= behaviour.findExecution(
    given(asked.executionName),
    flow,
    world,
    call,
  ));
}

/** What a request gives. An order that looks at something before the check that it is there finds nothing. */
function given(value: string | undefined): string {
  return value ?? '';
}

function badKey({ common }: Asked): Refusal {
  return refusal('InvalidAccessKeyID', given(common.accessKeyId));
}

function refusal(code: string, ...values: readonly string[]): Refusal {
  return { code, values };
}

function invalid(detail: string): Refusal {
  return { code: 'InvalidArgument', values: [], detail };
}
