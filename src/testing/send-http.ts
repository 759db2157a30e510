import { request, type Agent } from 'node:http';
import { readAnswer, type Answer } from '../protocol/answer.ts';
import { signIntent } from '../protocol/sign.ts';
import type { Intent } from '../protocol/intent.ts';
import type { Credentials, WireRequest, WireResponse } from '../protocol/wire.ts';

export interface SendOptions {
  /** Default: Node's own. */
  readonly agent?: Agent;
}

/** Sends a request as it is, over node:http, so that tests of an endpoint do not rest on the probe. */
export function sendHttp(
  url: string,
  wire: WireRequest,
  { agent }: SendOptions = {},
): Promise<WireResponse> {
  const { hostname, port } = new URL(url);
  // Without a length Node sends a body in chunks.
  const length = wire.body.length > 0 ? ['content-length', String(wire.body.length)] : [];
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        hostname,
        port,
        method: wire.method,
        path: wire.query === '' ? wire.path : `${wire.path}?${wire.query}`,
        headers: [...wire.headers.flat(), ...length],
        ...(agent === undefined ? {} : { agent }),
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
            body: Buffer.concat(chunks).toString('utf8'),
            utf8: true,
          });
        });
      },
    );
    sent.on('error', reject);
    sent.end(wire.body.length > 0 ? wire.body : undefined);
  });
}

let nonces = 0;

/** Signs an intent and sends it. `now` is the server's clock, in milliseconds since the epoch. */
export async function sendIntent(
  url: string,
  intent: Intent,
  credentials: Credentials,
  { now = Date.now(), ...options }: SendOptions & { readonly now?: number } = {},
): Promise<{ readonly response: WireResponse; readonly answer: Answer }> {
  const { host } = new URL(url);
  const nonce = `nonce-${++nonces}`;
  const wire = signIntent(intent, { credentials, serverNow: now, nonce, host });
  const response = await sendHttp(url, wire, options);
  return { response, answer: readAnswer(response) };
}
