import type { SecureContext } from 'node:tls';
import type { ReceivedRequest } from '../protocol/received-request.ts';
import type { ScriptedAnswer } from '../protocol/scripted-answer.ts';
import { openHttpStage, type HttpStage } from './http-stage.ts';
import type { Clocks } from './stage-request.ts';

/** The other host of one stage, where redirects can lead. */
export interface OtherHost {
  /** `http://localhost:41234`, or `https:`. */
  readonly origin: string;
  /** Says that an answer named it: then it belongs to this stage for good. */
  named(): void;
  /** Gives it back when the stage closes. */
  release(): Promise<void>;
}

/** The other hosts of a certifier: hardly any stage sends anyone there, so one serves many, in turn. */
export interface OtherHosts {
  /**
   * An other host that adds what it gets to `requests`.
   *
   * @throws Node's own error where no port can be had.
   */
  take(requests: ReceivedRequest[], secure?: SecureContext): Promise<OtherHost>;
  close(): Promise<void>;
}

interface Host {
  readonly stages: readonly HttpStage[];
  readonly origin: string;
  readonly secure: SecureContext | undefined;
  /** Where its requests go; `undefined` while it belongs to nobody. */
  requests: ReceivedRequest[] | undefined;
  used: boolean;
}

const NOT_FOUND: ScriptedAnswer = {
  status: 404,
  body: '{"RequestId":"00000000-0000-4000-8000-000000000404","HttpCode":404,"Code":"NotFound","Message":"Nothing is here."}',
};

export function createOtherHosts(clocks: Clocks): OtherHosts {
  const hosts = new Set<Host>();

  async function open(secure: SecureContext | undefined): Promise<Host> {
    const options = {
      ...clocks,
      secure,
      received(request: ReceivedRequest) {
        host.used = true;
        return host.requests?.push(request) ?? 0;
      },
      answer: () => Promise.resolve(NOT_FOUND),
      failed: () => undefined,
    };
    const stage = await openHttpStage(options);
    // Clients may look for localhost at either address.
    const second = await openHttpStage({
      ...options,
      listen: { host: '::1', port: stage.port },
    }).catch(() => undefined);
    const host: Host = {
      stages: second === undefined ? [stage] : [stage, second],
      origin: `${secure === undefined ? 'http' : 'https'}://localhost:${stage.port}`,
      secure,
      requests: undefined,
      used: false,
    };
    hosts.add(host);
    return host;
  }

  async function shut(host: Host): Promise<void> {
    hosts.delete(host);
    await Promise.all(host.stages.map((stage) => stage.close()));
  }

  return {
    async take(requests, secure) {
      const free = [...hosts].find((each) => each.requests === undefined && each.secure === secure);
      const host = free ?? (await open(secure));
      host.requests = requests;
      return {
        origin: host.origin,
        named() {
          host.used = true;
        },
        async release() {
          // Who was sent there may still come: that must not count for the next stage.
          if (host.used) await shut(host);
          else host.requests = undefined;
        },
      };
    },
    async close() {
      await Promise.all([...hosts].map(shut));
    },
  };
}
