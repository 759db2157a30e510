import { readFileSync } from 'node:fs';
import { flatForms } from '../../../protocol/written-forms.ts';
import { pause, type Attack, type Hostile, type KitCall } from '../attack.ts';
import { CANARIES } from '../canaries.ts';

function secretsIn({ params }: KitCall): readonly string[] {
  const { accessKeySecret, securityToken } = params.credentials;
  return [accessKeySecret, ...(securityToken === undefined ? [] : [securityToken])];
}

function formsOf(secret: string): readonly string[] {
  const encoded = encodeURIComponent(secret);
  return [
    ...flatForms(secret),
    ...[
      encoded,
      encoded.replace(/%../g, (escape) => escape.toLowerCase()),
      encodeURIComponent(encoded),
    ],
    Buffer.from(`user:${secret}`).toString('base64'),
  ];
}

function allForms(call: KitCall): string {
  return [...secretsIn(call), ...CANARIES].flatMap(formsOf).join(' ');
}

/** Texts in which a secret stands across every place where text might be cut. */
function acrossCuts(secret: string): readonly string[] {
  return [60, 80, 120, 200, 256, 1024, 4096, 16_384].flatMap((cut) =>
    [1, 8, 16, 24, 29].map((inside) => `${'x '.repeat(cut).slice(0, cut - inside)}${secret} y`),
  );
}

const servicesError = (message: string): object => ({
  outcome: 'serviceError',
  code: message,
  message,
  requestId: message,
});
let turn = 0;

async function tellEverything({ log, environment }: Hostile): Promise<void> {
  await log(`${JSON.stringify(environment)}\n`);
  let pid = 'self';
  // The kit's own processes, as far up as they can be read.
  for (let up = 0; up < 4; up += 1) {
    try {
      await log(`${readFileSync(`/proc/${pid}/environ`, 'utf8').replaceAll('\0', '\n')}\n`);
      pid = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '1';
    } catch {
      return;
    }
  }
}

/** What was entrusted to a driver comes back where a report could show it. */
export const secretAttacks: readonly Attack[] = [
  {
    id: 'secrets-in-outcomes',
    what: 'puts the secrets into every string of its outcomes, in all their written forms',
    exits: [1],
    says: /\(hidden\)/,
    play: (call, { answer }) => answer(call.id, servicesError(allForms(call))),
  },
  {
    id: 'secrets-in-pages',
    what: 'puts the secrets into every field of every event',
    exits: [1],
    says: /\(hidden\)/,
    play: (call, { answer }) => {
      const said = allForms(call);
      const event = { Type: said, EventId: said, Time: said, EventDetail: said, StepName: said };
      const Events = [event, event];
      return answer(
        call.id,
        call.method === 'paginate'
          ? { outcome: 'response', events: Events }
          : { outcome: 'response', body: { RequestId: said, NextToken: said, Events } },
      );
    },
  },
  {
    id: 'secrets-across-cuts',
    what: 'places the secrets where long text is cut, in errors, on stdout and on stderr',
    exits: [1, 3],
    says: /x x x/,
    async play(call, { answer, write, log }) {
      const texts = acrossCuts(secretsIn(call)[0] ?? '');
      const said = texts[turn++ % texts.length] ?? '';
      await write(`${said}\n`);
      await log(`${said}\nError: ${said}\n`);
      await answer(call.id, { outcome: 'sdkError', kind: 'other', message: said });
    },
  },
  {
    id: 'secrets-in-driver-errors',
    what: 'has the secrets in errors of its own, across the cut, and dies with them in its log',
    exits: [3],
    says: /the driver itself failed/,
    async play(call, { write, log }, nth) {
      const texts = acrossCuts(secretsIn(call)[0] ?? '');
      const message = texts[turn++ % texts.length] ?? '';
      await log(`Error: ${message}\n`);
      if (nth % 4 === 0) {
        await pause(20);
        process.exit(1);
      }
      await write(
        `${JSON.stringify({ jsonrpc: '2.0', id: call.id, error: { code: 1, message } })}\n`,
      );
    },
  },
  {
    id: 'secrets-by-the-thousand',
    what: 'repeats the secrets through megabytes of message and log',
    exits: [1],
    says: /\(hidden\)/,
    async play(call, { answer, log }) {
      const said = `${secretsIn(call).join('&')}&`.repeat(20_000);
      await log(said);
      await answer(call.id, { outcome: 'sdkError', kind: 'other', message: said });
    },
  },
  {
    id: 'prints-its-environment',
    what: 'prints its environment, and that of the processes above it',
    exits: [0],
    says: /FNF_CONFORMANCE_CA_FILE/,
    async play(call, hostile) {
      await tellEverything(hostile);
      await hostile.answer(call.id, await hostile.faithful(call));
    },
  },
  {
    id: 'environment-at-the-start',
    what: 'prints the environment of the processes above it and dies before the handshake',
    exits: [2],
    says: /did not come up/,
    async begin(hostile) {
      await tellEverything(hostile);
      await pause(50);
      process.exit(1);
    },
  },
];
