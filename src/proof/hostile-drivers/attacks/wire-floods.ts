import { forever, pause, type Attack } from '../attack.ts';
import {
  andThenRightly,
  dial,
  endlessly,
  FEW,
  GET,
  MEGABYTE,
  POST,
  send,
  writing,
} from './raw-requests.ts';

/** Endpoints of calls so far. */
const endpoints = new Set<string>();

/** Too many requests and connections, too large ones, and those that nobody asked for. */
export const wireFloods: readonly Attack[] = [
  {
    id: 'request-flood',
    hangs: true,
    what: 'sends requests as fast as it can before each call, many in a row',
    exits: [1, 3],
    says: /requests/,
    requirements: FEW,
    play: andThenRightly(
      writing(() => endlessly('', `${GET}\r\n`.repeat(1000))),
      1500,
    ),
  },
  {
    id: 'request-flood-unread',
    hangs: true,
    what: 'sends requests in a row and reads no answer',
    exits: [1, 3],
    says: /requests/,
    requirements: FEW,
    play: andThenRightly(async (call) => {
      const socket = dial(call);
      for (const piece of endlessly('', `${GET}\r\n`.repeat(1000))) await send(socket, piece);
    }, 1500),
  },
  {
    id: 'megabyte-headers',
    hangs: true,
    what: 'sends hundreds of requests with headers of almost a megabyte each',
    exits: [1, 3],
    says: /requests/,
    requirements: FEW,
    play: andThenRightly(
      writing(() => endlessly('', `${GET}X-Long: ${'a'.repeat(MEGABYTE - 200)}\r\n\r\n`)),
      1500,
    ),
  },
  {
    id: 'bodies-of-megabytes',
    hangs: true,
    what: 'sends request after request with a body of 16 MB',
    exits: [1, 3],
    says: /requests/,
    requirements: FEW,
    play: andThenRightly(
      writing(() =>
        endlessly('', `${POST}Content-Length: ${String(2 ** 24)}\r\n\r\n${'b'.repeat(2 ** 24)}`),
      ),
      1500,
    ),
  },
  {
    id: 'five-hundred-slow-connections',
    what: 'holds five hundred connections, with a byte on each every 20 ms',
    exits: [0, 1],
    says: /hostile five-hundred/,
    requirements: FEW,
    play: andThenRightly(async (call) => {
      const sockets = Array.from({ length: 500 }, () => dial(call));
      for (const byte of GET) {
        for (const socket of sockets) await send(socket, byte);
        await pause(20);
      }
    }),
  },
  {
    id: 'thousands-of-connections',
    hangs: true,
    what: 'opens connections and never closes one, until the system refuses them',
    exits: [0, 1, 3],
    says: /hostile thousands/,
    play: andThenRightly(async (call) => {
      for (let nth = 0; nth < 4000; nth += 1) {
        dial(call);
        if (nth % 100 === 0) await pause(1);
      }
      await pause(200);
    }),
  },
  {
    id: 'other-stages',
    hangs: true,
    what: 'sends each request to the endpoints of all other calls too',
    exits: [0, 1, 3],
    says: /hostile other-stages/,
    async play(call, { answer, faithful }) {
      endpoints.add(call.params.endpoint);
      const elsewhere = [...endpoints]
        .slice(-20)
        .map((endpoint) =>
          faithful({ ...call, params: { ...call.params, endpoint } }).catch(() => undefined),
        );
      await Promise.race([Promise.all(elsewhere), pause(500)]);
      await answer(call.id, await faithful(call));
    },
  },
  {
    id: 'hangs-up-and-lives',
    what: 'half-closes, resets and abandons connections in the midst of requests and answers',
    exits: [0, 1],
    says: /hostile hangs-up/,
    play: andThenRightly(async (call) => {
      for (const part of [0, 1, 10, GET.length]) {
        const half = dial(call).resume();
        await send(half, GET.slice(0, part));
        half.end();
        const reset = dial(call);
        await send(reset, `${GET}\r\n`.slice(0, part));
        reset.resetAndDestroy();
      }
      await pause(50);
    }),
  },
  {
    id: 'never-stops-calling',
    what: 'answers, and goes on sending requests to an endpoint whose case is over',
    exits: [0, 1],
    says: /hostile never-stops/,
    requirements: FEW,
    async play(call, { answer, faithful }) {
      await answer(call.id, await faithful(call));
      for (let nth = 0; nth < 50; nth += 1) {
        await faithful(call).catch(() => undefined);
        await pause(5);
      }
      return forever();
    },
  },
];
