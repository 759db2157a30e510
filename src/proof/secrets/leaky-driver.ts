/**
 * A driver that says everything that it knows: the faithful SDK behind one that logs its environment and
 * every message, and puts what it was given into what it answers. `--leak <where>`, `--form <name>`.
 */
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { parseArgs } from 'node:util';
import { serveDriver } from '../../faithful/serve-driver.ts';
import { forms } from './forms.ts';

const { values } = parseArgs({
  options: {
    leak: { type: 'string', default: 'log' },
    form: { type: 'string', multiple: true, default: [] },
  },
});
const { leak } = values;
const names = values.form.length === 0 ? Object.keys(forms) : values.form;

const [stdin, stdout] = [new PassThrough(), new PassThrough()];
const served = serveDriver({ stdin, stdout, environment: process.env });
/** What was said to it last, in every form. */
let said = '';

process.stderr.write(`started with ${JSON.stringify(process.env)} ${process.argv.join(' ')}\n`);

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly credentials?: Readonly<Record<string, string>> };
}

function everything(message: Message): string {
  const secrets = Object.entries(message.params?.credentials ?? {})
    .filter(([name]) => name !== 'accessKeyId')
    .map(([, secret]) => secret);
  return names
    .flatMap((name) => secrets.map((secret) => (forms[name] ?? String)(secret)))
    .join(' ');
}

let calls = 0;
createInterface({ input: process.stdin })
  .on('line', (line) => {
    const message = JSON.parse(line) as Message;
    if (message.method !== 'describe') {
      calls += 1;
      said = everything(message);
      process.stderr.write(`${line} ${said}\n`);
      if (leak === 'last words' && calls % 4 === 0) {
        process.stderr.write(`${'x'.repeat((calls * 17) % 200)}Error: ${said}\n`, () =>
          process.exit(1),
        );
        return;
      }
      if (leak === 'driver errors' && message.id !== undefined) {
        answer({ jsonrpc: '2.0', id: message.id, error: { code: 1, message: padded(said) } });
        return;
      }
      if (leak === 'noise') process.stdout.write(`not JSON: ${padded(said)}\n`);
    }
    stdin.write(`${line}\n`);
  })
  .on('close', () => stdin.end());

createInterface({ input: stdout }).on('line', (line) => {
  answer(spoil(JSON.parse(line) as { result?: Record<string, unknown> }));
});
await served;

/** Behind so many characters that wherever the text is cut off, a secret is cut in two in some of them. */
function padded(text: string): string {
  return `${'x'.repeat((calls * 13) % 210)}${text}`;
}

function spoil(message: { result?: Record<string, unknown> }): object {
  const { result } = message;
  if (result?.['outcome'] === undefined) return message;
  switch (leak) {
    case 'pages': {
      const body = result['body'] as Record<string, unknown> | undefined;
      const spoilt = { ...body, RequestId: padded(said), NextToken: said };
      return { ...message, result: body === undefined ? result : { ...result, body: spoilt } };
    }
    case 'messages':
      return result['outcome'] === 'response'
        ? { ...message, result: { outcome: 'sdkError', kind: 'other', message: padded(said) } }
        : { ...message, result: { ...result, message: padded(said), requestId: said } };
    case 'codes':
      return { ...message, result: { outcome: 'serviceError', code: padded(said), message: said } };
    case 'misfits':
      return {
        ...message,
        result: { ...result, [said.slice(0, 300)]: said, httpStatus: padded(said) },
      };
    default:
      return message;
  }
}

function answer(message: object): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}
