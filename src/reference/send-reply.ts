import type { ServerResponse } from 'node:http';
import type { Behaviour, Reply } from './behaviour.ts';
import type { Call } from './call.ts';

/** Writes a reply the way the behaviour delivers it. `forceClose` closes the connection behind it. */
export function sendReply(
  behaviour: Behaviour,
  reply: Reply,
  call: Call,
  response: ServerResponse,
  forceClose: boolean,
): void {
  if (response.destroyed) return;
  const delivery = behaviour.deliver(reply, call);
  switch (delivery.kind) {
    case 'whole':
      writeHead(reply, response, forceClose || behaviour.closes(reply, call));
      response.end(reply.body);
      return;
    case 'cut': {
      writeHead(reply, response, false);
      const part = Buffer.from(reply.body).subarray(0, delivery.bytes);
      response.write(part, () => response.socket?.destroy());
      return;
    }
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'hang':
      return;
  }
}

function writeHead(
  { status, headers, body }: Reply,
  response: ServerResponse,
  close: boolean,
): void {
  const flat: string[] = [];
  let framed = false;
  for (const [name, value] of headers) {
    flat.push(name, value);
    framed ||= /^(content-length|transfer-encoding)$/i.test(name);
  }
  if (!framed) flat.push('Content-Length', String(Buffer.byteLength(body)));
  if (close) flat.push('Connection', 'close');
  response.sendDate = false;
  response.writeHead(status, flat);
}
