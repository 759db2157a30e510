import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import type { Intent } from '../../protocol/intent.ts';
import type { Parameter } from '../../protocol/parameter.ts';
import { signIntent } from '../../protocol/sign.ts';
import type { Fault } from '../../reference/faults/fault.ts';
import { startVariant, type VariantEndpoint } from './assess.ts';
import type { Variant } from './variant.ts';

/** A moment that both endpoints take for now, in milliseconds since the epoch. */
const NOW = Date.UTC(2026, 0, 2, 3, 4, 5, 678);
const MINUTE = 60_000;

/** Ids that are counted, so that answers can be compared. Variants of ids come on top. */
const countedIds: Fault = {
  id: 'counted-ids',
  title: { en: '', zh: '' },
  caughtBy: [],
  apply: (b) => ({ ...b, requestId: ({ number }) => `id-${number}` }),
};

/** One answer, as bytes: what came, in how many pieces, and whether the connection was left open. */
export interface Shown {
  readonly what: string;
  readonly bytes: string;
  readonly pieces: number;
  readonly open: boolean;
  readonly tookMs: number;
}

/** Asks an endpoint of these variants the same as every other one, and shows the answers, byte for byte. */
export async function show(variants: readonly Variant[]): Promise<readonly Shown[]> {
  const endpoint = await startVariant(variants, 7, () => NOW, [countedIds]);
  const shown: Shown[] = [];
  try {
    for (const [what, intent] of questions(endpoint)) {
      shown.push(await ask(endpoint, what, intent, shown.length));
    }
    const again = plain([...names(endpoint), ['Limit', '1']]);
    shown.push(await ask(endpoint, 'four over one connection', again, shown.length, 4));
    const token = /"NextToken":"((?:[^"\\]|\\.)*)"/.exec(shown[0]?.bytes ?? '')?.[1];
    if (token !== undefined) {
      const read = JSON.parse(`"${token}"`) as string;
      const intent = plain([...names(endpoint), ['Limit', '2'], ['NextToken', read]]);
      shown.push(await ask(endpoint, 'the second page', intent, shown.length));
    }
  } finally {
    await endpoint.close();
  }
  return shown;
}

function plain(parameters: Intent['parameters'], more: Partial<Intent> = {}): Intent {
  return { signature: 'rpc', method: 'GET', identity: 'main', parameters, ...more };
}

function names({ reference }: VariantEndpoint): readonly [flow: Parameter, execution: Parameter] {
  const one =
    reference.executions.find(({ executionName }) => executionName === 'two-pages') ??
    reference.executions[0];
  return [
    ['FlowName', one?.flowName ?? ''],
    ['ExecutionName', one?.executionName ?? ''],
  ];
}

type Question = readonly [what: string, intent: Intent];

/** Whatever some variant answers in another way. */
function questions(endpoint: VariantEndpoint): Question[] {
  const own = names(endpoint);
  const [flow, execution] = own;
  const two = [...own, ['Limit', '2']] as const;
  const post = { method: 'POST', signature: 'acs3' } as const;
  return [
    ['two events', plain(two)],
    ['two events by V3', plain(two, { signature: 'acs3' })],
    ['no Limit', plain(own)],
    ['all events', plain([...own, ['Limit', '999']])],
    ['120 events', plain([...own, ['Limit', '120']])],
    ...['+2', '2.0', '', '0'].map((limit): Question => [
      `Limit ${limit}`,
      plain([...own, ['Limit', limit]]),
    ]),
    ...['', 'never'].map((token): Question => [
      `token ${token}`,
      plain([...own, ['NextToken', token]]),
    ]),
    ['two Limits', plain([...two, ['Limit', '3']])],
    ['a parameter', plain([...own, ['Colour', 'red']])],
    ['no flow', plain([['FlowName', 'nowhere'], execution])],
    ['empty flow', plain([['FlowName', ''], execution])],
    ['odd flow', plain([['FlowName', 'a b'], execution])],
    ['no execution', plain([flow, ['ExecutionName', 'never']])],
    [
      'foreign',
      plain([
        ['FlowName', 'parcels'],
        ['ExecutionName', 'abroad'],
      ]),
    ],
    [
      'running',
      plain([
        ['FlowName', 'orders'],
        ['ExecutionName', 'live'],
        ['Limit', '1'],
      ]),
    ],
    ['restricted', plain(two, { identity: 'restricted' })],
    ['temporary', plain(two, { identity: 'temporary' })],
    ['a spare token', plain(two, { fields: { SecurityToken: 'x' } })],
    ['a secret', plain(two, { secret: 'x' })],
    ['an action', plain(two, { fields: { Action: 'getexecutionhistory' } })],
    ['a version', plain(two, { fields: { Version: '1' } })],
    ['no version', plain(two, { fields: { Version: null } })],
    ['empty version', plain(two, { fields: { Version: '' } })],
    ['a key', plain(two, { fields: { AccessKeyId: 'x' } })],
    ['XML', plain(two, { fields: { Format: 'XML' } })],
    ['milliseconds', plain(two, { fields: { Timestamp: new Date(NOW).toISOString() } })],
    ['a nonce', plain(two, { fields: { SignatureNonce: 'n' } })],
    ['the nonce again', plain(two, { fields: { SignatureNonce: 'n' } })],
    ...[-14, -7, 7, 14].map((minutes): Question => [
      `${minutes} minutes`,
      plain(two, { skewMs: minutes * MINUTE }),
    ]),
    ['upper case', plain(two, { signature: 'acs3', tampering: [{ kind: 'signature-case' }] })],
    [
      'an unsigned header',
      plain(two, {
        signature: 'acs3',
        tampering: [{ kind: 'set-header', name: 'x-acs-x', value: '1' }],
      }),
    ],
    ['gzip', plain(two, { headers: [['accept-encoding', 'gzip']] })],
    ['a form', plain(two, { method: 'POST', form: true })],
    ['+json', plain(two, { ...post, body: { mediaType: 'application/a+json', content: '{}' } })],
    ...[100_000, 2_000_000].map((repeat): Question => [
      `${repeat} bytes`,
      plain(two, { ...post, body: { mediaType: 'application/json', content: ' ', repeat } }),
    ]),
    ...['PUT', 'OPTIONS'].map((method): Question => [method, plain(two, { method })]),
    ['a long name', plain([['FlowName', 'a'.repeat(9000)], execution])],
    // Several defects at once: which is told depends on the order of the checks.
    ...everyTwoDefects(flow[1], execution[1]),
  ];
}

/** All pairs of some defects, each of which another check finds. */
function everyTwoDefects(flowName: string, executionName: string): Question[] {
  const defects: readonly ((intent: Intent) => Intent)[] = [
    (intent) => ({ ...intent, parameters: [...intent.parameters, ['Limit', '0']] }),
    (intent) => ({ ...intent, fields: { ...intent.fields, Version: '1' } }),
    (intent) => ({ ...intent, fields: { ...intent.fields, Action: 'NoSuch' } }),
    (intent) => ({ ...intent, fields: { ...intent.fields, AccessKeyId: 'nobody' } }),
    (intent) => ({ ...intent, skewMs: 60 * MINUTE }),
    (intent) => ({ ...intent, secret: 'x' }),
    (intent) => ({ ...intent, method: 'POST', body: { mediaType: 'text/plain', content: 'x' } }),
    (intent) => ({ ...intent, fields: { ...intent.fields, SignatureNonce: null } }),
    (intent) => ({
      ...intent,
      parameters: intent.parameters.filter(([name]) => name !== 'FlowName'),
    }),
    (intent) => ({ ...intent, parameters: [...intent.parameters, ['NextToken', 'never']] }),
  ];
  const right = plain([
    ['FlowName', flowName],
    ['ExecutionName', executionName],
  ]);
  return defects.flatMap((one, a) =>
    defects.slice(a + 1).map((two, b): Question => [`defects ${a} ${a + 1 + b}`, two(one(right))]),
  );
}

/** How long an answer may take before it counts as none: far more than any takes. */
const NONE_MS = 3000;

/** Sends a request over a connection of its own, once or several times; then the last one closes it. */
async function ask(
  { url, reference }: VariantEndpoint,
  what: string,
  intent: Intent,
  nonce: number,
  times = 1,
): Promise<Shown> {
  const { hostname, port } = new URL(url);
  // The same everywhere, so that what an endpoint says of it can be compared.
  const request = signIntent(intent, {
    credentials: credentialsOf(reference, intent),
    serverNow: NOW,
    nonce: `nonce-${nonce}`,
    host: 'endpoint',
  });
  const target = request.query === '' ? '/' : `/?${request.query}`;
  const head = [
    `${request.method} ${target} HTTP/1.1`,
    ...request.headers.map(([name, value]) => `${name}: ${value}`),
    ...(request.body.length > 0 ? [`content-length: ${request.body.length}`] : []),
  ].join('\r\n');
  const last = times > 1 ? `${head}\r\nconnection: close` : head;
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    const socket = connect({ host: hostname, port: Number(port) });
    const end = (open: boolean): void => {
      clearTimeout(timer);
      const bytes = redate(Buffer.concat(pieces).toString('latin1'), reference);
      socket.destroy();
      resolve({
        what,
        bytes: bytes.length > 4000 ? createHash('sha256').update(bytes).digest('hex') : bytes,
        pieces: pieces.length,
        open,
        tookMs: performance.now() - startedAt,
      });
    };
    const timer = setTimeout(() => {
      end(true);
    }, NONE_MS);
    socket.on('data', (piece) => {
      pieces.push(piece);
      if (times === 1 && isWhole(Buffer.concat(pieces).toString('latin1'))) end(true);
    });
    socket.once('end', () => {
      end(false);
    });
    socket.once('error', () => {
      end(false);
    });
    socket.write(`${`${head}\r\n\r\n`.repeat(times - 1)}${last}\r\n\r\n`);
    socket.write(request.body);
  });
}

function credentialsOf({ credentials }: VariantEndpoint['reference'], { identity }: Intent) {
  return credentials[identity];
}

/** Made-up key ids differ from one endpoint to the next, and are named in errors. */
function redate(bytes: string, { credentials }: VariantEndpoint['reference']): string {
  const { main, restricted, temporary } = credentials;
  return [main, restricted, temporary].reduce(
    (text, { accessKeyId }, at) => text.replaceAll(accessKeyId, `key-${at}`),
    bytes,
  );
}

/** Whether a kept connection has shown all of an answer; one that closes ends by itself. */
function isWhole(bytes: string): boolean {
  const answer = bytes.replace(/^(HTTP\/1\.1 1\d\d [^]*?\r\n\r\n)*/, '');
  const [head = '', body] = answer.split(/\r\n\r\n([^]*)/);
  if (body === undefined || /^connection: close/im.test(head)) return false;
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  if (length !== undefined) return body.length >= Number(length);
  return /^transfer-encoding: chunked/im.test(head) && body.endsWith('0\r\n\r\n');
}
