/** A process of its own that makes one run under the conditions it is told, and writes what it recorded. */
import { writeFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { recordClient } from './record-client.ts';
import { recordServer } from './record-server.ts';
import type { Conditions } from './recording.ts';

const [, , told = '', path = ''] = process.argv;
const conditions = JSON.parse(told) as Conditions;
const busy = Array.from(
  { length: conditions.busy },
  () => new Worker('for (let n = 0; ; n++);', { eval: true }),
);
const recording = await (conditions.side === 'server' ? recordServer : recordClient)(conditions);
await writeFile(path, JSON.stringify(recording));
await Promise.all(busy.map((one) => one.terminate()));
