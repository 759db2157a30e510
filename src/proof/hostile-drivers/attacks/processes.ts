import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { forever, type Attack, type Hostile, type KitCall } from '../attack.ts';

async function faithfully(call: KitCall, { answer, faithful }: Hostile): Promise<void> {
  await answer(call.id, await faithful(call));
}

/** Starts a process that lives for ten minutes and holds the streams of this one. */
function leaveBehind(detached: boolean): void {
  const program = 'process.on("SIGTERM", () => {}); setTimeout(() => {}, 600000)';
  spawn(process.execPath, ['-e', program], { detached, stdio: 'inherit' }).unref();
}

/** Whether the stream that an attack closes is closed. */
let closed = false;

/** Processes that do not come up, stay up or go down as they should. */
export const processAttacks: readonly Attack[] = [
  {
    id: 'dies-at-each-call',
    what: 'exits with 1 at each call',
    exits: [3],
    says: /exit code 1/,
    play: () => process.exit(1),
  },
  {
    id: 'dies-at-every-fifth-call',
    what: 'dies by SIGSEGV at every fifth call',
    exits: [3],
    says: /SIGSEGV/,
    async play(call, hostile, nth) {
      if (nth % 5 === 0) {
        process.kill(process.pid, 'SIGSEGV');
        return forever();
      }
      await faithfully(call, hostile);
    },
  },
  {
    id: 'exits-with-0-in-the-midst',
    what: 'exits with 0 while calls are under way',
    exits: [3],
    says: /exit code 0/,
    async play(call, hostile, nth) {
      if (nth === 10) process.exit(0);
      await faithfully(call, hostile);
    },
  },
  {
    id: 'dies-behind-its-answer',
    what: 'exits right behind each answer',
    exits: [0, 3],
    says: /started again|times/i,
    async play(call, hostile) {
      await faithfully(call, hostile);
      process.exit(0);
    },
  },
  {
    id: 'closes-stdout',
    hangs: true,
    what: 'closes its stdout and lives on',
    exits: [3],
    says: /closed its standard output/,
    play: () => {
      if (!closed) closeSync(1);
      closed = true;
      return forever();
    },
  },
  {
    id: 'closes-stdin',
    hangs: true,
    what: 'closes its stdin and lives on',
    exits: [3],
    says: /closed its standard input|gave no answer/,
    requirements: ['DECODING-FIELDS', 'REQUEST-ONE'],
    play: () => {
      if (!closed) closeSync(0);
      closed = true;
      return forever();
    },
  },
  {
    id: 'does-not-end',
    what: 'lives on when its stdin ends, and ignores SIGTERM, SIGINT and SIGHUP',
    exits: [0],
    says: /hostile does-not-end/,
    begin() {
      for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
        process.on(name, () => undefined);
      setInterval(() => undefined, 1000);
    },
  },
  {
    id: 'children-hold-the-pipes',
    what: 'leaves a child that holds its streams, and dies',
    exits: [3],
    says: /gone/,
    play: () => {
      leaveBehind(false);
      process.exit(0);
    },
  },
  {
    id: 'children-leave-the-group',
    what: 'leaves a child in a session of its own that holds its streams, and dies',
    exits: [3],
    says: /gone/,
    leavesGroup: true,
    play: () => {
      leaveBehind(true);
      process.exit(0);
    },
  },
  {
    id: 'fifty-children',
    what: 'answers rightly and starts fifty processes that hold its streams',
    exits: [0],
    says: /hostile fifty-children/,
    begin() {
      for (let nth = 0; nth < 50; nth += 1) {
        spawn('sleep', ['600'], { stdio: 'inherit' }).unref();
      }
    },
  },
];
