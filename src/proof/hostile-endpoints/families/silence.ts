import type { Call, Family } from '../endpoint.ts';
import { head, whole } from '../raw-http.ts';

/** One byte a second: what keeps an idle timer from running out for ever. */
const DRIP_MS = 100;

async function drip({ write, pause }: Call, bytes: Buffer): Promise<void> {
  for (const byte of bytes) {
    if (!(await write(Buffer.of(byte)))) return;
    if (!(await pause(DRIP_MS))) return;
  }
}

/** Endpoints that take their time. */
export const silence: Family = {
  id: 'silence',
  members: [
    {
      id: 'never-answers',
      expect: 'trouble',
      when: ['always', 'late', 'sometimes', 'one-limit'],
      attack: ({ pause }) => pause(3_600_000),
    },
    {
      id: 'never-reads',
      expect: 'trouble',
      when: ['always'],
      connect: (socket) => {
        socket.pause();
        return true;
      },
      attack: () => Promise.resolve(),
    },
    {
      id: 'headers-drip',
      expect: 'trouble',
      attack: async (call) => drip(call, whole(await call.good())),
    },
    {
      id: 'body-drips',
      expect: 'trouble',
      when: ['always', 'late', 'sometimes'],
      attack: async (call) => {
        const answer = await call.good();
        const body = Buffer.concat([answer.body, Buffer.alloc(200, ' ')]);
        await call.write(`${head(answer)}content-length: ${String(body.length)}\r\n\r\n`);
        await drip(call, body);
      },
    },
    {
      id: 'stalls-after-headers',
      expect: 'trouble',
      attack: async (call) => {
        await call.write(`${head(await call.good())}content-length: 100\r\n\r\n`);
        await call.pause(3_600_000);
      },
    },
    {
      id: 'stalls-mid-body',
      expect: 'trouble',
      attack: async (call) => {
        const bytes = whole(await call.good());
        await call.write(bytes.subarray(0, -5));
        await call.pause(3_600_000);
      },
    },
    {
      id: 'slow-but-whole',
      expect: 'harmless',
      when: ['sometimes'],
      attack: async (call) => {
        const bytes = whole(await call.good());
        const piece = Math.ceil(bytes.length / 4);
        for (let from = 0; from < bytes.length; from += piece) {
          if (!(await call.write(bytes.subarray(from, from + piece)))) return;
          await call.pause(40);
        }
      },
    },
  ],
};
