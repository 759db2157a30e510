import type { SecureContext } from 'node:tls';
import type { ReceivedRequest } from '../protocol/received-request.ts';
import type { ScriptedAnswer } from '../protocol/scripted-answer.ts';
import type { Script } from '../protocol/stage.ts';
import { openHttpStage } from './http-stage.ts';
import type { OpenStage } from './open-stage.ts';
import type { OtherHost, OtherHosts } from './other-hosts.ts';
import type { Clocks, StageRequest } from './stage-request.ts';

export interface ScriptedStageOptions extends Clocks {
  readonly script: Script;
  /** With it the stage speaks HTTPS. */
  readonly secure?: SecureContext | undefined;
  readonly otherHosts: OtherHosts;
}

/** Opens an endpoint that plays a script. Throws Node's own error where no port can be had. */
export async function openScriptedStage(options: ScriptedStageOptions): Promise<OpenStage> {
  const { script, secure, otherHosts } = options;
  const requests: StageRequest[] = [];
  const elsewhere: ReceivedRequest[] = [];
  let otherHost: Promise<OtherHost> | undefined;
  let failure: unknown;

  async function answer(request: StageRequest, nth: number): Promise<ScriptedAnswer> {
    otherHost ??= otherHosts.take(elsewhere, secure);
    const other = await otherHost;
    const scripted = script(request, nth, other.origin);
    if (names(scripted, other.origin)) other.named();
    return scripted;
  }

  const stage = await openHttpStage({
    now: options.now,
    monotonic: options.monotonic,
    secure,
    received: (request) => requests.push(request),
    answer,
    failed(error) {
      failure ??= error;
    },
  });
  return {
    endpoint: `${secure === undefined ? 'http' : 'https'}://127.0.0.1:${stage.port}`,
    requests,
    elsewhere,
    get failure() {
      return failure;
    },
    closeConnections: () => stage.closeConnections(),
    async close() {
      await stage.close();
      await otherHost?.then(
        (other) => other.release(),
        () => undefined,
      );
    },
  };
}

/** Whether an answer says the port of an origin anywhere, in whatever way it writes the rest. */
function names({ headers = [], body }: ScriptedAnswer, origin: string): boolean {
  const port = origin.slice(origin.lastIndexOf(':') + 1);
  return headers.some(([, value]) => value.includes(port)) || body.includes(port);
}
