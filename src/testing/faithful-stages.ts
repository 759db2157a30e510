import { createCertifier } from '../certifier/certifier.ts';
import type { OpenStage } from '../certifier/open-stage.ts';
import type { Behaviour } from '../faithful/behaviour.ts';
import { createBehaviour } from '../faithful/create-behaviour.ts';
import { createClient, type FaithfulClient } from '../faithful/faithful-client.ts';
import type { CallOutcome, CallParams, WalkCallOutcome } from '../generated/driver-protocol.ts';
import type { ScriptedAnswer } from '../protocol/scripted-answer.ts';
import type { Script, StageKind } from '../protocol/stage.ts';
import { pageAnswer, PLAIN_PAGE } from '../requirement/client/scripted-page.ts';

/** Credentials that are easy to find wherever they do not belong. */
export const canaryCredentials = {
  accessKeyId: 'an-id',
  accessKeySecret: 'canary-secret',
  securityToken: 'canary/token+=',
};

/** Answers every request with the plainest page. */
export const plainScript: Script = () => pageAnswer(PLAIN_PAGE);

/** Answers the first request with the first answer, and so on; the last one goes on. */
export function inTurn(...answers: readonly ScriptedAnswer[]): Script {
  return (_request, nth) => answers[Math.min(nth, answers.length) - 1] ?? pageAnswer(PLAIN_PAGE);
}

/** Parameters of a plain call of this endpoint. */
export function paramsOf(endpoint: string, more: Partial<CallParams> = {}): CallParams {
  const request = { FlowName: 'flow', ExecutionName: 'execution' };
  return { endpoint, signature: 'rpc', credentials: canaryCredentials, request, ...more };
}

interface Seen<Outcome> {
  readonly outcome: Outcome;
  readonly stage: OpenStage;
}

/** Stages of the certifier, and the faithful SDK in this process that is pointed at them. */
export interface FaithfulStages {
  open(script: Script, kind?: StageKind): Promise<OpenStage>;
  /** The SDK, with these behaviours replaced. It trusts the authority of the stages. */
  sdk(changed?: Partial<Behaviour>): Promise<FaithfulClient>;
  /** Makes one call of an endpoint of its own. */
  call(script: Script, more?: Partial<CallParams>): Promise<Seen<CallOutcome>>;
  /** Walks an endpoint of its own. */
  walk(script: Script, more?: Partial<CallParams>): Promise<Seen<WalkCallOutcome>>;
  /** Closes the stages that are open. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export function createFaithfulStages(): FaithfulStages {
  const certifier = createCertifier({ now: Date.now });
  const stages: OpenStage[] = [];
  const own: FaithfulStages = {
    async open(script, kind = 'http') {
      const stage = await certifier.openStage(kind, script);
      stages.push(stage);
      return stage;
    },
    async sdk(changed = {}) {
      const environment = { FNF_CONFORMANCE_CA_FILE: await certifier.caFile() };
      return createClient({ ...createBehaviour(), ...changed }, { environment, now: Date.now });
    },
    async call(script, more) {
      const stage = await own.open(script);
      const client = await own.sdk();
      return { outcome: await client.getExecutionHistory(paramsOf(stage.endpoint, more)), stage };
    },
    async walk(script, more) {
      const stage = await own.open(script);
      const client = await own.sdk();
      return { outcome: await client.paginate(paramsOf(stage.endpoint, more)), stage };
    },
    async clear() {
      await Promise.all(stages.splice(0).map((stage) => stage.close()));
    },
    close: () => certifier.close(),
  };
  return own;
}
