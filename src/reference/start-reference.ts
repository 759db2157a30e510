import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createRandom } from '../history/random.ts';
import { createCredentials, keyRecords, type ReferenceCredentials } from './accounts.ts';
import type { Behaviour } from './behaviour.ts';
import { createWorld } from './create-world.ts';
import { defaultBehaviour } from './default-behaviour.ts';
import { recordedExecution } from './executions.ts';
import type { Fault } from './faults/fault.ts';
import {
  defaultFixtures,
  describeFixture,
  type Fixture,
  type ReferenceExecution,
} from './fixtures.ts';
import type { RecordedData } from './recorded-data.ts';
import { createListener } from './request-listener.ts';
import { selectFaults } from './select-faults.ts';

export interface ReferenceOptions {
  /** Port on 127.0.0.1, 0 to 65535. Default 0: a free one. */
  readonly port?: number;
  /** 32-bit integer; the same seed gives the same histories and page tokens. Default 1. */
  readonly seed?: number;
  /** The endpoint's clock, in milliseconds since the epoch. Default: the machine's. */
  readonly now?: () => number;
  /** Ids of faults, or faults themselves, applied in this order. Default: none. */
  readonly faults?: readonly (string | Fault)[];
  /** Histories to serve in place of the generated ones. */
  readonly data?: RecordedData;
}

/** A reference endpoint that answers. */
export interface ReferenceEndpoint {
  /** Origin, `http://127.0.0.1:41234`. */
  readonly url: string;
  readonly credentials: ReferenceCredentials;
  /** What a run is pointed at; with generated histories the large ones are left out. */
  readonly executions: readonly ReferenceExecution[];
  /** Ends all connections and frees the port. */
  close(): Promise<void>;
}

// A name of 10,000 astral characters takes 120,000 bytes in a URL. It is to be answered, not cut off.
const MAX_HEADER_BYTES = 1024 * 1024;
// Longer than clients keep a connection that is not used, so that none is closed under a request.
const KEEP_ALIVE_MS = 75_000;

/**
 * Starts the reference endpoint on 127.0.0.1.
 *
 * @throws ReferenceSetupError for an unknown fault. A port that cannot be had rejects with Node's own
 *   error (`EADDRINUSE`, `EACCES`).
 */
export async function startReference(options: ReferenceOptions = {}): Promise<ReferenceEndpoint> {
  const { port = 0, seed = 1, now = Date.now, faults = [], data } = options;
  const selected = selectFaults(faults);
  const credentials = createCredentials();
  const fixtures = data === undefined ? defaultFixtures(seed, now()) : recordedFixtures(data);
  const world = createWorld(seed, keyRecords(credentials), fixtures);
  const state = { world, now, random: createRandom(seed) };
  const behaviour = selected.reduce<Behaviour>(
    (wrapped, fault) => fault.apply(wrapped, state),
    defaultBehaviour,
  );
  const server = createServer(
    {
      maxHeaderSize: MAX_HEADER_BYTES,
      keepAliveTimeout: KEEP_ALIVE_MS,
      // Without Host a request still gets an answer of this API.
      requireHostHeader: false,
    },
    createListener(behaviour, world, now),
  );
  server.on('clientError', (_error, socket) => {
    refuseUnreadable(socket);
  });
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials,
    executions: fixtures.filter(({ listed }) => listed).map(describeFixture),
    close: () => close(server),
  };
}

function recordedFixtures(data: RecordedData): readonly Fixture[] {
  return data.map((history) => ({
    record: recordedExecution(history, history.events),
    account: 'main',
    listed: true,
  }));
}

/** Answers what is not HTTP, which no request can be read from. */
function refuseUnreadable(socket: Duplex): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const body = JSON.stringify({
    RequestId: randomUUID().toUpperCase(),
    Code: 'InvalidArgument',
    Message: 'Parameter error. The request is not readable as HTTP.',
  });
  socket.end(
    `HTTP/1.1 400 Bad Request\r\nContent-Type: application/json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
