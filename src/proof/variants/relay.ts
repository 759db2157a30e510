import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Reshapes some bytes of answers; `start` says that the first of them begins an answer. */
export type Reshape = (bytes: Buffer, start: boolean) => readonly Uint8Array[];

/** A relay that listens. */
export interface Relay {
  readonly url: string;
  close(): Promise<void>;
}

/** Stands in front of an endpoint, hands requests on as they are, and reshapes the answers. */
export async function startRelay(endpoint: string, reshape: Reshape): Promise<Relay> {
  const { hostname, port } = new URL(endpoint);
  const open = new Set<Socket>();
  const keep = (socket: Socket): void => {
    open.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => undefined);
    socket.once('close', () => open.delete(socket));
  };
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const back = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    keep(client);
    keep(back);
    let asked = false;
    client.on('data', (bytes) => {
      asked = true;
      back.write(bytes);
    });
    client.once('end', () => back.end());
    let writing = Promise.resolve();
    back.on('data', (bytes: Buffer) => {
      const pieces = reshape(bytes, asked);
      asked = false;
      writing = writing.then(() => writePieces(client, pieces));
    });
    back.once('end', () => {
      void writing.then(() => client.end());
    });
    back.once('error', () => client.resetAndDestroy());
    client.once('close', () => back.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function writePieces(client: Socket, pieces: readonly Uint8Array[]): Promise<void> {
  for (const piece of pieces) {
    if (client.destroyed) return;
    // Each piece is on its way before the next one is written, so that they arrive apart.
    await new Promise<void>((resolve) => {
      client.write(piece, () => {
        setImmediate(resolve);
      });
    });
  }
}
