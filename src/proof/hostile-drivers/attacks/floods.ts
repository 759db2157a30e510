import { forever, pause, type Attack } from '../attack.ts';

const MEGABYTE = 2 ** 20;

/** Too much of everything, or too little of it at a time. */
export const floodAttacks: readonly Attack[] = [
  {
    id: 'endless-line',
    hangs: true,
    what: 'answers without end and without a line feed',
    exits: [3],
    says: /more than \d+ bytes/,
    async play(_, { write }) {
      const piece = Buffer.alloc(MEGABYTE, 'x');
      for (;;) await write(piece);
    },
  },
  {
    id: 'log-lines-without-end',
    hangs: true,
    what: 'answers rightly between lines of a log on stdout that never end',
    exits: [0, 3],
    says: /other than JSON/,
    async begin({ write }) {
      const lines = 'INFO <b>called</b> \u001b[31m\n'.repeat(40_000);
      void (async () => {
        for (;;) {
          await write(lines);
          await pause(1);
        }
      })();
      return Promise.resolve();
    },
  },
  {
    id: 'empty-lines-without-end',
    hangs: true,
    what: 'writes line feeds without end instead of an answer',
    exits: [3],
    says: /gave no answer|gone/,
    requirements: ['DECODING-FIELDS'],
    async play(_, { write }) {
      const feeds = '\n'.repeat(MEGABYTE);
      for (;;) await write(feeds);
    },
  },
  {
    id: 'a-byte-a-second',
    hangs: true,
    what: 'writes its answer a byte a second',
    exits: [3],
    says: /gave no answer/,
    requirements: ['DECODING-FIELDS'],
    async play(call, { faithful, write }) {
      const line = JSON.stringify({ jsonrpc: '2.0', id: call.id, result: await faithful(call) });
      for (const character of line) {
        await write(character);
        await pause(1000);
      }
    },
  },
  {
    id: 'five-million-events',
    what: 'reports five million events, each empty, which is as much as a line may hold',
    exits: [1, 3],
    says: /more than 200000 objects/,
    requirements: ['DECODING-FIELDS', 'REQUEST-ONE'],
    play: ({ id }, { write }) =>
      write(
        `{"jsonrpc":"2.0","id":${String(id)},"result":{"outcome":"response","body":{"Events":[${'{},'.repeat(4_999_999)}{}]}}}\n`,
      ),
  },
  {
    id: 'ten-million-events',
    what: 'reports ten million events, each empty',
    exits: [1, 3],
    says: /more than \d+ bytes/,
    requirements: ['DECODING-FIELDS', 'DECODING-ALL-EVENTS', 'REQUEST-ONE'],
    play: ({ id }, { write }) =>
      write(
        `{"jsonrpc":"2.0","id":${String(id)},"result":{"outcome":"response","body":{"Events":[${'{},'.repeat(9_999_999)}{}]}}}\n`,
      ),
  },
  {
    id: 'megabytes-of-message',
    what: 'tells errors whose code and message have 7 MB each',
    exits: [1, 3],
    says: /message|serviceError|service error|bytes/,
    play: async ({ id }, { answer }) => {
      const long = 'm'.repeat(7 * MEGABYTE);
      await answer(id, { outcome: 'serviceError', code: long, message: long });
    },
  },
  {
    id: 'stderr-without-end',
    what: 'answers rightly and fills stderr with escapes without end',
    exits: [0],
    says: /flood/,
    async begin({ log }) {
      const lines =
        '\u001b[2J\u001b]0;flood\u0007 Error: flood: <script>hostile()</script>\n'.repeat(10_000);
      void (async () => {
        for (;;) {
          await log(lines);
          await pause(1);
        }
      })();
      return Promise.resolve();
    },
  },
  {
    id: 'stderr-of-one-word',
    what: 'dies again and again behind a last line of 16 KB without a space',
    exits: [3],
    says: /gone/,
    async play(_, { log }) {
      await log('a'.repeat(20_000));
      await pause(20);
      process.exit(1);
    },
  },
  {
    id: 'calls-of-its-own',
    what: 'sends a thousand calls and notifications with each answer',
    exits: [0],
    says: /of its own/,
    async play(call, { answer, faithful, write }) {
      await write('{"jsonrpc":"2.0","id":1,"method":"describe"}\n'.repeat(1000));
      await answer(call.id, await faithful(call));
    },
  },
  {
    id: 'says-nothing',
    hangs: true,
    what: 'never answers and never reads again',
    exits: [3],
    says: /gave no answer/,
    requirements: ['DECODING-FIELDS'],
    play: () => {
      process.stdin.pause();
      return forever();
    },
  },
];
