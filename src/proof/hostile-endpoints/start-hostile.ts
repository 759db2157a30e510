import { Agent } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { parseAuthorization } from '../../protocol/acs3-signature.ts';
import { parseQuery, valueOf } from '../../protocol/parameter.ts';
import type { ReferenceEndpoint } from '../../reference/index.ts';
import type { Call, Hostile, RawRequest, When } from './endpoint.ts';
import { forward, readRequest, whole } from './raw-http.ts';

/** What the endpoint saw of a run. */
export interface Seen {
  readonly requests: number;
  /** Requests that it was hostile to. */
  readonly attacked: number;
  /** Connections to where nobody may go. */
  readonly stray: number;
  /** Every signature that it was sent. */
  readonly signatures: readonly string[];
  /** What went wrong with the endpoint itself, not with the kit. */
  readonly errors: readonly string[];
}

export interface HostileEndpoint {
  readonly url: string;
  close(): Promise<Seen>;
}

/** Requests that the kit makes before it has read every history are fewer. */
const LATE = 60;
const SOMETIMES = 7;

/** Starts an endpoint on 127.0.0.1 that is good but for what it does to some requests. */
export async function startHostile(
  hostile: Hostile,
  when: When,
  reference: ReferenceEndpoint,
): Promise<HostileEndpoint> {
  const agent = new Agent({ keepAlive: true });
  const origin = new URL(reference.url);
  const { main, restricted, temporary } = reference.credentials;
  const secrets = [main, restricted, temporary].map((one) => one.accessKeySecret);
  const signatures = new Set<string>();
  const errors: string[] = [];
  const sockets = new Set<Socket>();
  let requests = 0;
  let attacked = 0;
  let strayed = 0;

  const stray = createServer((socket) => {
    strayed += 1;
    socket.destroy();
  });
  const strayPort = await listen(stray);

  const answer = async (request: RawRequest, socket: Socket): Promise<void> => {
    const nth = (requests += 1);
    for (const signature of signaturesOf(request)) signatures.add(signature);
    const call: Call = {
      request,
      socket,
      nth,
      stray: `127.0.0.1:${String(strayPort)}`,
      secrets: [...secrets, temporary.securityToken],
      good: () => forward(origin, agent, request),
      write: (bytes) => write(socket, bytes),
      pause: (ms) => pause(socket, ms),
    };
    if (isDue(when, nth, request)) {
      attacked += 1;
      await hostile.attack(call);
    } else {
      await call.write(whole(await call.good()));
    }
  };

  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
    if (when === 'always' && hostile.connect?.(socket) === true) {
      requests += 1;
      attacked += 1;
      return;
    }
    // Joined only when there is enough: a body of megabytes comes in thousands of pieces.
    let pieces: Buffer[] = [];
    let length = 0;
    let wanted = 1;
    let busy = false;
    const next = (): void => {
      if (busy || length < wanted) return;
      const pending = pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
      const read = readRequest(pending ?? Buffer.alloc(0));
      const rest = typeof read === 'number' ? pending : read.rest;
      pieces = rest === undefined ? [] : [rest];
      length = rest?.length ?? 0;
      wanted = typeof read === 'number' ? read : 1;
      if (typeof read === 'number') return;
      busy = true;
      answer(read.request, socket)
        .catch((error: unknown) => {
          // Whoever hangs up on an attack is right to.
          if (!socket.destroyed) errors.push(String(error));
          socket.destroy();
        })
        .finally(() => {
          busy = false;
          next();
        });
    };
    socket.on('data', (bytes: Buffer) => {
      pieces.push(bytes);
      length += bytes.length;
      next();
    });
  });
  const port = await listen(server);

  return {
    url: `http://127.0.0.1:${String(port)}`,
    async close() {
      for (const socket of sockets) socket.destroy();
      agent.destroy();
      await Promise.all([shut(server), shut(stray)]);
      return { requests, attacked, stray: strayed, signatures: [...signatures], errors };
    },
  };
}

function isDue(when: When, nth: number, { target }: RawRequest): boolean {
  switch (when) {
    case 'always':
      return true;
    case 'late':
      return nth > LATE;
    case 'sometimes':
      return nth % SOMETIMES === 0;
    case 'one-limit':
      return /[?&]Limit=1(&|$)/.test(target);
  }
}

function signaturesOf({ target, headers, body }: RawRequest): readonly string[] {
  const query = parseQuery(target.slice(target.indexOf('?') + 1));
  const form = parseQuery(body.toString('latin1').slice(0, 65_536), { formPlus: true });
  const authorization = headers.find(([name]) => name === 'authorization')?.[1];
  return [
    valueOf(query, 'Signature'),
    valueOf(form, 'Signature'),
    parseAuthorization(authorization)?.signature,
  ].filter((one) => one !== undefined);
}

function write(socket: Socket, bytes: string | Uint8Array): Promise<boolean> {
  return new Promise((resolve) => {
    if (socket.destroyed || !socket.writable) {
      resolve(false);
      return;
    }
    const done = (arrived: boolean): void => {
      socket.off('close', gone);
      resolve(arrived);
    };
    const gone = (): void => {
      done(false);
    };
    socket.once('close', gone);
    socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, (error) => {
      done(error === undefined || error === null);
    });
  });
}

function pause(socket: Socket, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    if (socket.destroyed) {
      resolve(false);
      return;
    }
    const gone = (): void => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      socket.off('close', gone);
      resolve(true);
    }, ms);
    socket.once('close', gone);
  });
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
