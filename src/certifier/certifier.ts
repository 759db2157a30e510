import type { Script, StageKind } from '../protocol/stage.ts';
import { text } from '../text.ts';
import { writeAuthorityFile } from './authority-file.ts';
import { createAuthority, type Authority } from './authority.ts';
import { openFullPort } from './full-port.ts';
import { lazily } from './lazily.ts';
import { openMuteStage } from './mute-stage.ts';
import type { OpenStage } from './open-stage.ts';
import { createOtherHosts } from './other-hosts.ts';
import { reserveRefusedPort } from './refused-port.ts';
import { openScriptedStage } from './scripted-stage.ts';
import { silentStage } from './silent-stage.ts';
import { StageUnavailable } from './stage-unavailable.ts';

/** Plays the endpoints that an SDK under test is pointed at. */
export interface Certifier {
  /** @throws StageUnavailable where this machine cannot offer the kind. */
  openStage(kind: StageKind, script: Script): Promise<OpenStage>;
  /**
   * A PEM file with the authority that signs the certificates of HTTPS stages, for the environment of the
   * driver. Made on first use.
   */
  caFile(): Promise<string>;
  /** Closes everything that is still open, and removes the file. */
  close(): Promise<void>;
}

export interface CertifierOptions {
  /** For the times of requests and for Date, in milliseconds since the epoch. */
  readonly now: () => number;
  /** Milliseconds on a clock that only goes forward. Default: the machine's. */
  readonly monotonic?: () => number;
}

export function createCertifier({
  now,
  monotonic = () => performance.now(),
}: CertifierOptions): Certifier {
  const clocks = { now, monotonic };
  const otherHosts = createOtherHosts(clocks);
  const open = new Set<OpenStage>();
  const refused = lazily(reserveRefusedPort, (port) => port.close());
  const full = lazily(openFullPort, (port) => port.close());
  const file = lazily(
    () => writeAuthorityFile(authority().certificate),
    (written) => written.remove(),
  );
  let made: Authority | undefined;
  let closed = false;

  /** Other programs judge its certificates, by the machine's clock and no other. */
  function authority(): Authority {
    return (made ??= createAuthority(Date.now()));
  }

  async function openKind(kind: StageKind, script: Script): Promise<OpenStage> {
    switch (kind) {
      case 'http':
        return openScriptedStage({ ...clocks, script, otherHosts });
      case 'https':
      case 'https-untrusted':
      case 'https-expired':
      case 'https-other-host': {
        const secure = authority().contextFor(kind);
        return openScriptedStage({ ...clocks, script, otherHosts, secure });
      }
      case 'https-mute':
        return openMuteStage();
      case 'refused':
        return silentStage(`http://127.0.0.1:${(await refused.get()).port}`);
      case 'full':
        return silentStage(`http://127.0.0.1:${(await full.get()).port}`);
    }
  }

  return {
    async openStage(kind, script) {
      const stage = await openKind(kind, script).catch((error: unknown) => {
        throw error instanceof StageUnavailable ? error : noPort(error);
      });
      if (closed) {
        await stage.close();
        throw new StageUnavailable(text('The run has ended.', '运行已结束。'));
      }
      open.add(stage);
      return {
        ...stage,
        get failure() {
          return stage.failure;
        },
        async close() {
          open.delete(stage);
          await stage.close();
        },
      };
    },
    caFile: async () => (await file.get()).path,
    async close() {
      closed = true;
      await Promise.all([...open].map((stage) => stage.close()));
      await Promise.all([otherHosts.close(), refused.end(), full.end(), file.end()]);
    },
  };
}

function noPort(cause: unknown): StageUnavailable {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new StageUnavailable(
    text(`No port can be had on 127.0.0.1: ${why}`, `无法在 127.0.0.1 上取得端口：${why}`),
    { cause },
  );
}
