import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LoopbackServer extends AsyncDisposable {
  readonly url: string;
  /** Requests that arrived so far. */
  readonly count: number;
}

/** A real HTTP server on 127.0.0.1 that answers as it is told; `nth` counts requests from 1. */
export async function loopbackServer(
  answer: (request: IncomingMessage, response: ServerResponse, nth: number) => void,
): Promise<LoopbackServer> {
  let count = 0;
  const server = createServer((request, response) => {
    count += 1;
    answer(request, response, count);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    get count() {
      return count;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
