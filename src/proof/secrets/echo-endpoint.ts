import type { Asked, Behaviour, Reply } from '../../reference/behaviour.ts';
import type { Call } from '../../reference/call.ts';
import type { Fault } from '../../reference/faults/fault.ts';
import { startReference } from '../../reference/index.ts';
import type { ReferenceEndpoint } from '../../reference/index.ts';
import type { KeyRecord } from '../../reference/world.ts';
import type { Canaries, Canary } from './canaries.ts';
import { forms, type Form } from './forms.ts';

/** Where an endpoint puts what it should keep to itself. */
export type Echo =
  | 'headers'
  | 'messages'
  | 'codes'
  | 'pages'
  | 'request ids'
  | 'bodies'
  | 'fields at every cut'
  | 'refusals'
  | 'redirects'
  | 'tokens';

export const ECHOES: readonly Echo[] = [
  'headers',
  'messages',
  'codes',
  'pages',
  'request ids',
  'bodies',
  'fields at every cut',
  'refusals',
  'redirects',
  'tokens',
];

export interface EchoEndpoint extends AsyncDisposable {
  readonly url: string;
  readonly executions: ReferenceEndpoint['executions'];
  /** Right signatures that it has calculated so far. */
  readonly signatures: ReadonlySet<string>;
  /** How often it said what it should not. */
  readonly leaks: () => number;
}

/**
 * The reference endpoint with these credentials, which answers with everything that it knows of them, of
 * the request and of its signature.
 */
export async function startEcho(
  echo: Echo,
  canaries: Canaries,
  /** Those that the kit is told of: it cannot hide what it never knew. */
  told: readonly Canary[],
  formNames: readonly string[] = Object.keys(forms),
): Promise<EchoEndpoint> {
  const signatures = new Set<string>();
  let leaks = 0;
  const written = formNames.map((name) => forms[name] ?? ((text: string) => text));
  const fault: Fault = {
    id: 'echo',
    title: { en: 'says everything', zh: '泄露一切' },
    caughtBy: [],
    apply(behaviour, { world }) {
      const keys = world.keys as Map<string, KeyRecord>;
      const { main, temporary, restricted } = canaries;
      for (const one of [main, temporary]) {
        keys.set(one.accessKeyId, { ...one, account: 'main', permitted: true });
      }
      keys.set(restricted.accessKeyId, { ...restricted, account: 'main', permitted: false });
      const signed = new WeakMap<Call, readonly [toSign: string, signature: string]>();
      const noted = (call: Call, toSign: string, signature: string): string => {
        signed.set(call, [toSign, signature]);
        return signature;
      };
      const leak = (call: Call): string => {
        leaks += 1;
        const [toSign = '', signature = ''] = signed.get(call) ?? [];
        const secrets = told.map(({ text }) => text);
        return written
          .flatMap((write: Form, nth) => [
            write(secrets[nth % secrets.length] ?? ''),
            write(signature),
          ])
          .concat(toSign, call.query, Buffer.from(call.body.slice(0, 2000)).toString('latin1'))
          .concat(call.headers.map(([name, value]) => `${name}: ${value}`))
          .join(' ');
      };
      return {
        ...behaviour,
        rpcSign: (secret, toSign, call) =>
          noted(call, toSign, behaviour.rpcSign(secret, toSign, call)),
        acs3Sign: (secret, toSign, call) =>
          noted(call, toSign, behaviour.acs3Sign(secret, toSign, call)),
        sameSignature(given, calculated, asked, call) {
          if (given === calculated) signatures.add(calculated);
          return behaviour.sameSignature(given, calculated, asked, call);
        },
        ...changes(echo, behaviour, {
          all: leak,
          behind(call, lengths) {
            leaks += 1;
            return padded(call, lengths, written, told);
          },
        }),
      };
    },
  };
  const endpoint = await startReference({ faults: [fault] });
  return {
    url: endpoint.url,
    executions: endpoint.executions,
    signatures,
    leaks: () => leaks,
    [Symbol.asyncDispose]: () => endpoint.close(),
  };
}

interface Leaks {
  /** Everything, in every form. */
  readonly all: (call: Call) => string;
  /** One secret behind some characters, as many as one of these lengths. */
  readonly behind: (call: Call, lengths: readonly number[]) => string;
}

function changes(
  echo: Echo,
  behaviour: Behaviour,
  { all: leak, behind }: Leaks,
): Partial<Behaviour> {
  switch (echo) {
    case 'headers':
      return finishing((reply, call) => ({
        ...reply,
        headers: [
          ...reply.headers.filter(([name]) => !/^(server|location|date)$/i.test(name)),
          ...['Server', 'Location', 'Allow', 'X-Acs-Request-Id', 'X-Echo', 'Set-Cookie'].map(
            (name) => [name, printable(leak(call)).slice(0, 6000)] as const,
          ),
        ],
      }));
    case 'messages':
      return {
        messageOf: (refusal, call) => `${behaviour.messageOf(refusal, call)} ${leak(call)}`,
      };
    case 'codes':
      return {
        refuse: (_check, refusal, _asked, call) => ({
          ...refusal,
          code: `${refusal.code}.${leak(call)}`,
        }),
        statusOf: () => 400,
      };
    case 'pages':
      return {
        renderEvent: (event, execution, call) =>
          behaviour.renderEvent(
            // Not each of a thousand: that would be megabytes a page.
            Number(event.EventId) % 100 === 1
              ? { ...event, Type: leak(call) as typeof event.Type, StepName: leak(call) }
              : event,
            execution,
            call,
          ),
      };
    case 'request ids':
      return { requestId: (call) => leak(call) };
    case 'bodies':
      return finishing((reply, call) => ({ ...reply, body: leak(call) }));
    case 'fields at every cut':
      return {
        // Wherever text is cut off, a secret stands across the cut in some of the answers.
        requestId: (call) => behind(call, [20, 60, 100, 170, 990, 4070, 16_350]),
        messageOf: (_refusal, call) => behind(call, [30, 64, 105, 185, 1000, 4000, 16_200]),
        statusOf: () => 400,
      };
    case 'refusals':
      return finishing((reply, call) => ({
        ...reply,
        status: 403,
        body: JSON.stringify({ RequestId: 'r', Code: `No ${leak(call)}`, Message: leak(call) }),
      }));
    case 'redirects':
      return finishing((reply, call) => ({
        ...reply,
        status: 302,
        headers: [['Location', `http://127.0.0.1:1/?${call.query}&${printable(leak(call))}`]],
        body: '',
      }));
    case 'tokens':
      return { encodeToken: (_position, _execution, _world, call) => leak(call) };
  }
}

function finishing(change: (reply: Reply, call: Call) => Reply): Partial<Behaviour> {
  return { finish: (reply: Reply, _asked: Asked | undefined, call: Call) => change(reply, call) };
}

/** What HTTP carries in a header. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?');
}

function padded(
  { number }: Call,
  lengths: readonly number[],
  written: readonly Form[],
  all: readonly Canary[],
): string {
  const length = lengths[number % lengths.length] ?? 0;
  const write = written[number % written.length];
  const secret = all[Math.floor(number / lengths.length) % all.length]?.text ?? '';
  return `${'x'.repeat(length)}${(write ?? String)(secret)}`;
}
