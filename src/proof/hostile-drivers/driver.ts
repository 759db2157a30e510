/** The program that attacks: `driver.ts <attack>`. What the attack leaves alone it does as the faithful driver. */
import { createBehaviour } from '../../faithful/create-behaviour.ts';
import { createClient } from '../../faithful/faithful-client.ts';
import { linesOf } from '../../faithful/lines.ts';
import type { Hostile, KitCall } from './attack.ts';
import { attacks } from './attacks/index.ts';

const attack = attacks.find(({ id }) => id === process.argv[2]);
if (attack === undefined) throw new Error(`there is no attack ${String(process.argv[2])}`);

const behaviour = createBehaviour([]);
const client = createClient(behaviour, { environment: process.env, now: Date.now });

function writeTo(stream: NodeJS.WriteStream): Hostile['write'] {
  // Whoever attacks minds no broken pipe.
  stream.on('error', () => undefined);
  return (bytes) =>
    new Promise((resolve) => {
      if (!stream.writable || stream.write(bytes)) resolve();
      else stream.once('drain', resolve).once('close', resolve);
    });
}

const write = writeTo(process.stdout);
const hostile: Hostile = {
  environment: process.env,
  faithful: ({ method, params }) =>
    method === 'paginate' ? client.paginate(params) : client.getExecutionHistory(params),
  write,
  log: writeTo(process.stderr),
  answer: (id, result) => write(`${JSON.stringify({ jsonrpc: '2.0', id, result })}\n`),
};

const description = {
  protocol: 1 as const,
  name: `hostile ${attack.id}`,
  version: '1',
  language: `Node.js ${process.versions.node}`,
  features: [...behaviour.features],
};
const play =
  attack.play ??
  (async (call: KitCall, { answer, faithful }: Hostile) => answer(call.id, await faithful(call)));

await attack.begin?.(hostile);
let nth = 0;
for await (const line of linesOf(process.stdin)) {
  const call = JSON.parse(line) as KitCall;
  if (call.method === 'describe') {
    void hostile.answer(call.id, attack.describe?.(description) ?? description);
  } else {
    nth += 1;
    void play(call, hostile, nth);
  }
}
