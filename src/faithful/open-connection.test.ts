import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { CallOutcome } from '../generated/driver-protocol.ts';
import { expectPage } from '../requirement/client/expect-page.ts';
import { PLAIN_PAGE } from '../requirement/client/scripted-page.ts';
import { createFaithfulStages, paramsOf, plainScript } from '../testing/faithful-stages.ts';
import type { Behaviour } from './behaviour.ts';
import { createBehaviour } from './create-behaviour.ts';
import { createClient } from './faithful-client.ts';

const stages = createFaithfulStages();
afterEach(() => stages.clear());
afterAll(() => stages.close());

describe('connections of the faithful SDK', () => {
  it('tell of an endpoint where nobody listens', async () => {
    const stage = await stages.open(plainScript, 'refused');
    const client = await stages.sdk();
    const outcome = await client.getExecutionHistory(paramsOf(stage.endpoint));
    expect(outcome).toMatchObject({ outcome: 'sdkError', kind: 'network' });
    expect(JSON.stringify(outcome)).toContain('ECONNREFUSED');
  });

  it.each(['https', 'https-untrusted', 'https-expired', 'https-other-host'] as const)(
    'judge the certificate of %s',
    async (kind) => {
      const stage = await stages.open(plainScript, kind);
      const client = await stages.sdk();
      const outcome = await client.getExecutionHistory(paramsOf(stage.endpoint));
      if (kind === 'https') expect(expectPage(outcome, PLAIN_PAGE)).toBeUndefined();
      else {
        expect(outcome).toMatchObject({ outcome: 'sdkError', kind: 'network' });
        expect(stage.requests).toEqual([]);
      }
    },
  );

  it('trust nobody but the usual authorities without FNF_CONFORMANCE_CA_FILE', async () => {
    const stage = await stages.open(plainScript, 'https');
    const client = createClient(createBehaviour(), { environment: {}, now: Date.now });
    const outcome = await client.getExecutionHistory(paramsOf(stage.endpoint));
    expect(outcome).toMatchObject({ outcome: 'sdkError', kind: 'network' });
    expect(stage.requests).toEqual([]);
  });

  it('write Host without the default port', async () => {
    const seen: string[] = [];
    const client = await stages.sdk({
      finish: (wire, { origin }) => {
        seen.push(
          `${origin.protocol} ${String(wire.headers.find(([name]) => name === 'host')?.[1])}`,
        );
        throw new Error('seen');
      },
    });
    await client.getExecutionHistory(paramsOf('http://localhost:80'));
    await client.getExecutionHistory(paramsOf('https://localhost:8443'));
    expect(seen).toEqual(['http: localhost', 'https: localhost:8443']);
  });

  it('are not harmed by an answer that is not HTTP', async () => {
    const server = createServer((socket) => socket.resume().end('220 mail\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const client = await stages.sdk();
    const outcome = await client.getExecutionHistory(paramsOf(`http://127.0.0.1:${port}`));
    await new Promise((resolve) => server.close(resolve));
    expect(outcome).toMatchObject({ outcome: 'sdkError', kind: 'network' });
  });

  /** Keeps one connection and uses it as long as it is there, or without looking. */
  class Kept {
    idle: Socket | undefined;
    readonly behaviour: Partial<Behaviour>;

    constructor(looks: boolean) {
      this.behaviour = {
        extraHeaders: () => [['connection', 'keep-alive']],
        connection: async (open) => {
          const { idle } = this;
          return idle === undefined || (looks && idle.destroyed) ? await open() : idle;
        },
        release: (socket) => {
          // Reading goes on, so that the end of the connection is seen.
          this.idle = socket.resume();
        },
        maximumTries: 1,
      };
    }

    /** Resolves when the client has seen that the endpoint closed it. */
    async gone(): Promise<void> {
      if (this.idle?.destroyed === false) await once(this.idle, 'close');
    }
  }

  it.each([true, false])('can be kept by other behaviours (looking at it: %s)', async (looks) => {
    const stage = await stages.open(plainScript);
    const kept = new Kept(looks);
    const client = await stages.sdk(kept.behaviour);
    const call = (): Promise<CallOutcome> => client.getExecutionHistory(paramsOf(stage.endpoint));
    for (let round = 0; round < 3; round++) {
      expect(expectPage(await call(), PLAIN_PAGE)).toBeUndefined();
    }
    await Promise.all([stage.closeConnections(), kept.gone()]);
    const outcome = await call();
    const connections = stage.requests.map(({ connection }) => connection);
    if (looks) {
      expect(expectPage(outcome, PLAIN_PAGE)).toBeUndefined();
      expect(connections).toEqual([1, 1, 1, 2]);
    } else {
      expect(outcome).toMatchObject({ outcome: 'sdkError', kind: 'network' });
      expect(connections).toEqual([1, 1, 1]);
    }
  });
});
