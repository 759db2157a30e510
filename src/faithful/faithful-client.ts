import type {
  CallOutcome,
  CallParams,
  ReportedEvent,
  WalkCallOutcome,
} from '../generated/driver-protocol.ts';
import type { Behaviour } from './behaviour.ts';
import type { Call, SdkProcess } from './call.ts';
import { trust } from './open-connection.ts';
import { failureOf, type TryResult } from './outcome.ts';
import { runTries, type Sender, type Tried } from './run-tries.ts';

/** The SDK: what its caller calls. Neither rejects; errors are outcomes. */
export interface FaithfulClient {
  /** One page. */
  getExecutionHistory(params: CallParams): Promise<CallOutcome>;
  /** A whole history; `params.request` without NextToken. */
  paginate(params: CallParams): Promise<WalkCallOutcome>;
}

/** Makes the SDK of one process; FNF_CONFORMANCE_CA_FILE of its environment is a PEM file that is trusted besides the usual authorities. */
export function createClient(behaviour: Behaviour, process: SdkProcess): FaithfulClient {
  let secureContext: ReturnType<typeof trust> | undefined;
  const sender: Sender = {
    behaviour,
    trusted: () => (secureContext ??= trust(process.environment.FNF_CONFORMANCE_CA_FILE)),
  };
  let calls = 0;
  const callOf = (params: CallParams, walks: boolean): Call => ({
    number: ++calls,
    params: behaviour.params(params, process),
    page: 1,
    walks,
    process,
  });
  return {
    async getExecutionHistory(params) {
      const call = callOf(params, false);
      try {
        await behaviour.begin(call);
        const { result, request } = await page(sender, call);
        return await behaviour.tellPage(
          result.kind === 'page'
            ? pageOutcome(result)
            : errorOutcome(behaviour, result, request, call),
          call,
        );
      } catch (error) {
        return sdkError(error);
      }
    },
    async paginate(params) {
      const call = callOf(params, true);
      try {
        await behaviour.begin(call);
        return await behaviour.tellWalk(await walk(sender, call), call);
      } catch (error) {
        return sdkError(error);
      }
    },
  };
}

type ErrorResult = Exclude<TryResult, { kind: 'page' }>;
type ErrorOutcome = Exclude<CallOutcome, { outcome: 'response' }>;

async function walk(sender: Sender, first: Call): Promise<WalkCallOutcome> {
  const { behaviour } = sender;
  const given = first.params.request;
  const seen: string[] = [];
  let events: readonly ReportedEvent[] = [];
  let token: string | undefined;
  for (let number = 1; ; number++) {
    const request = behaviour.pageRequest(given, token, first);
    const call: Call = { ...first, params: { ...first.params, request }, page: number };
    const tried = await page(sender, call);
    const { result } = tried;
    if (result.kind !== 'page') {
      if (behaviour.errorEndsWalk(result, call)) break;
      return errorOutcome(behaviour, result, tried.request, call);
    }
    events = behaviour.addPage(events, result.page, call);
    token = behaviour.nextToken(result.page, call);
    if (token === undefined) break;
    if (behaviour.goesRound(token, seen, call)) {
      const failure = behaviour.walkFailure(token, call);
      if (failure === undefined) break;
      return errorOutcome(behaviour, { kind: 'failure', failure }, tried.request, call);
    }
    seen.push(token);
  }
  return { outcome: 'response', events };
}

async function page(sender: Sender, call: Call): Promise<Tried> {
  const message = sender.behaviour.refuses(call.params.request, call);
  if (message === undefined) return runTries(sender, call);
  const result = { kind: 'failure', failure: { kind: 'validation', message } } as const;
  return { result, request: undefined };
}

function pageOutcome({ page, status }: Extract<TryResult, { kind: 'page' }>): CallOutcome {
  return {
    outcome: 'response',
    ...(status === undefined ? {} : { httpStatus: status }),
    body: page,
  };
}

function errorOutcome(
  behaviour: Behaviour,
  result: ErrorResult,
  request: Tried['request'],
  call: Call,
): ErrorOutcome {
  if (result.kind === 'refusal') return { outcome: 'serviceError', ...result.refusal };
  const { failure } = result;
  const message = behaviour.failureText(failure, request, call);
  return { outcome: 'sdkError', kind: failure.kind, message };
}

function sdkError(error: unknown): ErrorOutcome {
  const { kind, message } = failureOf(error);
  return { outcome: 'sdkError', kind, message };
}
