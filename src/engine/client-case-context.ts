import type { Certifier } from '../certifier/certifier.ts';
import type { OpenStage } from '../certifier/open-stage.ts';
import { StageUnavailable } from '../certifier/stage-unavailable.ts';
import type { Driver } from '../driver/driver.ts';
import { DriverTrouble, HandshakeError } from '../driver/trouble.ts';
import type { CallOutcome, CallParams, WalkCallOutcome } from '../generated/driver-protocol.ts';
import type { Call } from '../generated/results.ts';
import { interrupted } from '../probe/errors.ts';
import {
  createRedactor,
  hideSignatures,
  redactText,
  signatureOf,
  type Redact,
} from '../probe/redaction.ts';
import { transcribe } from '../probe/transcript.ts';
import type { ReceivedRequest } from '../protocol/received-request.ts';
import type { ScriptedAnswer } from '../protocol/scripted-answer.ts';
import type { Credentials } from '../protocol/wire.ts';
import type {
  ClientContext,
  ClientIdentity,
  Played,
  Script,
  SdkCall,
  Stage,
  StageKind,
} from '../requirement/client/client-context.ts';
import type { ClientWorld } from '../requirement/client/client-world.ts';
import { expectPage } from '../requirement/client/expect-page.ts';
import { pageAnswer, PLAIN_PAGE } from '../requirement/client/scripted-page.ts';
import { text, type Text } from '../text.ts';
import { CaseSkipped, CaseTroubled, ControlRefused, Inapplicable } from './case-errors.ts';
import { STORED_EXCHANGES, type CaseRecord } from './case-record.ts';
import type { Notebook } from './case-context.ts';
import { describeDelivery } from './describe-delivery.ts';

/** What all cases of one requirement share. */
export interface ClientRequirementState {
  readonly notebook: Notebook;
  /** Controls that were made, by call and stage. */
  readonly controls: Map<string, Promise<void>>;
  /** Told when an answer that was already judged turns out not to be relied on. */
  readonly onTrouble: (reason: Text) => void;
}

export interface ClientCaseOptions extends ClientRequirementState {
  readonly world: ClientWorld;
  readonly driver: Driver;
  readonly certifier: Certifier;
  readonly credentials: Readonly<Record<ClientIdentity, Credentials>>;
  /** Starts another process of the driver. */
  readonly startAnother: (environment: Readonly<Record<string, string>>) => Promise<Driver>;
  /** Waits until the driver can take a call, and takes it out of the budget of the run. */
  readonly inTurn: <T>(driver: Driver, call: () => Promise<T>) => Promise<T>;
  /** A clock that only goes forward, in milliseconds. */
  readonly monotonic: () => number;
}

/** The context of one case of the client side, with what it did. */
export type ClientCaseContext = ClientContext & CaseRecord;

interface RecordedExchange {
  readonly request: ReceivedRequest;
  readonly answer: ScriptedAnswer;
  /** What is to be said of it besides. */
  readonly remark?: Text;
}

export function createClientCase(options: ClientCaseOptions): ClientCaseContext {
  const { world, certifier, credentials, notebook, controls } = options;
  const exchanges: RecordedExchange[] = [];
  const calls: { readonly played: Omit<Call, 'outcome'>; readonly outcome: unknown }[] = [];
  const codes: string[] = [];
  const open: OpenStage[] = [];
  const others: Driver[] = [];

  const cleanerThan = (redact: Redact): Redact => {
    const own = createRedactor(exchanges.flatMap(({ request }) => signatureOf({ request })));
    return (written) => redact(hideSignatures(own(written)));
  };
  const clean = (said: Text): Text =>
    redactText(
      said,
      cleanerThan((written) => written),
    );

  const stageOf =
    (driver: Driver): ClientContext['stage'] =>
    async (script, kind = 'http') => {
      const stage = await openStage(certifier, kind, record(script));
      open.push(stage);
      return actOn(stage, driver);
    };

  /** Keeps each request with its answer, for the counterexample. */
  function record(script: Script): Script {
    return (request, nth, elsewhere) => {
      const answer = script(request, nth, elsewhere);
      notebook.countRequest();
      exchanges.push({ request, answer });
      return answer;
    };
  }

  /** What arrived and is no HTTP was answered without the script; the counterexample says so. */
  function recordUnreadable(requests: OpenStage['requests']): void {
    for (const request of requests) {
      const { malformed } = request;
      if (malformed === undefined) continue;
      exchanges.push({ request, answer: NOT_READ, remark: malformed });
    }
  }

  function actOn(stage: OpenStage, driver: Driver): Stage {
    const { endpoint } = stage;
    async function ask<O extends CallOutcome | WalkCallOutcome>(
      method: string,
      call: SdkCall,
      through: (params: CallParams, more: CallExtras) => Promise<O>,
    ): Promise<Played<O>> {
      const own = credentials[call.identity ?? 'main'];
      const { signature, request, timeoutMs } = call;
      const params: CallParams = {
        ...{ endpoint, signature, credentials: own, request },
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
      };
      const more = { extraMs: timeoutMs ?? 0, onTrouble: options.onTrouble };
      return options.inTurn(driver, async () => {
        const [before, beforeElsewhere] = [stage.requests.length, stage.elsewhere.length];
        const since = options.monotonic();
        const described = { method, params: JSON.stringify({ ...params, credentials: undefined }) };
        let outcome: O;
        try {
          outcome = await through(params, more);
        } catch (error) {
          if (!(error instanceof DriverTrouble)) throw error;
          calls.push({ played: described, outcome: { driver: error.reason.en } });
          // The run is over: nobody's fault.
          if (error.kind === 'closed') throw interrupted();
          throw new CaseTroubled(clean(error.reason));
        }
        const tookMs = options.monotonic() - since;
        recordUnreadable(stage.requests.slice(before));
        for (const request of stage.elsewhere.slice(beforeElsewhere)) {
          exchanges.push({ request, answer: NOT_THERE, remark: ELSEWHERE });
        }
        calls.push({ played: described, outcome });
        if (outcome.outcome === 'serviceError') codes.push(outcome.code);
        if (stage.failure !== undefined) throw stage.failure as Error;
        return {
          ...{ outcome, call, credentials: own, endpoint, tookMs },
          requests: stage.requests.slice(before),
          elsewhere: stage.elsewhere.slice(beforeElsewhere),
        };
      });
    }
    return {
      endpoint,
      requests: stage.requests,
      getExecutionHistory: (call) =>
        ask('getExecutionHistory', call, (params, more) =>
          driver.call('getExecutionHistory', params, more),
        ),
      paginate: (call) =>
        ask('paginate', call, (params, more) => driver.call('paginate', params, more)),
      closeConnections: () => stage.closeConnections(),
    };
  }

  const stage = stageOf(options.driver);

  async function makeControl(call: SdkCall, kind: StageKind): Promise<void> {
    const { outcome } = await (
      await stage(() => pageAnswer(PLAIN_PAGE), kind)
    ).getExecutionHistory(call);
    const found = expectPage(outcome, PLAIN_PAGE);
    if (found === undefined) return;
    const [expected, observed] = [clean(found.expected), clean(found.observed)];
    throw new ControlRefused(
      text(
        `nothing can be concluded: even the plainest page does not reach the caller as it is sent (expected ${expected.en}; observed ${observed.en})`,
        `无法得出结论：连最简单的一页也未能原样到达调用者（预期 ${expected.zh}；实际 ${observed.zh}）`,
      ),
    );
  }

  return {
    world,
    stage,
    play: async (call, script) => (await stage(script)).getExecutionHistory(call),
    playWalk: async (call, script) => (await stage(script)).paginate(call),
    async control(call, kind = 'http') {
      const key = JSON.stringify([call, kind]);
      const made = controls.get(key) ?? makeControl(call, kind);
      if (controls.size < MOST_CONTROLS) controls.set(key, made);
      await made;
    },
    async secondDriver(environment) {
      const driver = await options.startAnother(environment).catch((error: unknown) => {
        if (error instanceof HandshakeError || error instanceof DriverTrouble)
          throw new CaseTroubled(clean(error.reason));
        throw error;
      });
      others.push(driver);
      const another = stageOf(driver);
      return {
        stage: another,
        play: async (call, script) => (await another(script)).getExecutionHistory(call),
      };
    },
    credentials: (identity) => credentials[identity],
    observe(what, value) {
      notebook.note(clean(what), clean(value));
    },
    inapplicable(why) {
      throw new Inapplicable(why);
    },
    skip(why) {
      throw new CaseSkipped(why === undefined ? undefined : clean(why));
    },
    get requests() {
      return exchanges.length;
    },
    codes,
    cleanerThan,
    transcript(redact) {
      const cleaned = cleanerThan(redact);
      return {
        exchanges: exchanges
          .slice(-STORED_EXCHANGES)
          .map((exchange) => transcribeScripted(exchange, cleaned)),
        calls: calls.slice(-STORED_EXCHANGES).map(({ played, outcome }) => ({
          method: played.method,
          params: cleaned(played.params),
          outcome: cleaned(JSON.stringify(outcome).slice(0, MAX_OUTCOME * 4)).slice(0, MAX_OUTCOME),
        })),
      };
    },
    async end() {
      await Promise.all([...open.map((one) => one.close()), ...others.map((one) => one.close())]);
    },
  };
}

interface CallExtras {
  readonly extraMs: number;
  readonly onTrouble: (reason: Text) => void;
}

/** Equal calls come up again within a requirement or not at all; this many are remembered. */
const MOST_CONTROLS = 200;

/** What is answered without asking the script: requests that cannot be read, and those at the other host. */
const NOT_READ: ScriptedAnswer = { status: 400, body: '', mediaType: null };
const NOT_THERE: ScriptedAnswer = { status: 404, body: '', mediaType: null };
const ELSEWHERE = text('at the other host', '在另一台主机');

/** Longest outcome that is stored with a counterexample, in characters. */
const MAX_OUTCOME = 4096;

async function openStage(
  certifier: Certifier,
  kind: StageKind,
  script: Script,
): Promise<OpenStage> {
  try {
    return await certifier.openStage(kind, script);
  } catch (error) {
    if (error instanceof StageUnavailable) throw new CaseSkipped(error.reason);
    throw error;
  }
}

function transcribeScripted(
  { request, answer, remark }: RecordedExchange,
  redact: Redact,
): ReturnType<typeof transcribe> {
  const { status, body, mediaType = 'application/json;charset=utf-8', headers = [] } = answer;
  const delivery = remark ?? describeDelivery(answer);
  const told = transcribe(
    {
      request,
      response: {
        ...{ status, body, utf8: true },
        headers: [
          ...(mediaType === null ? [] : [['content-type', mediaType] as const]),
          ...headers.map(([name, value]) => [name.toLowerCase(), value] as const),
        ],
      },
    },
    redact,
  );
  return delivery === undefined ? told : { ...told, response: { ...told.response, delivery } };
}
