import type { Family, Hostile, RawAnswer } from '../endpoint.ts';
import { head, whole } from '../raw-http.ts';

/** Writes a part of the good answer and breaks the connection. */
function cut(id: string, part: (answer: RawAnswer) => Buffer, how: 'reset' | 'end'): Hostile {
  return {
    id: `${how}-${id}`,
    expect: 'trouble',
    when: how === 'reset' ? ['always', 'sometimes'] : ['late'],
    attack: async ({ good, write, socket }) => {
      const bytes = part(await good());
      if (bytes.length > 0) await write(bytes);
      if (how === 'reset') socket.resetAndDestroy();
      else socket.end();
    },
  };
}

const PLACES: readonly (readonly [string, (answer: RawAnswer) => Buffer])[] = [
  ['before-an-answer', () => Buffer.alloc(0)],
  ['in-the-status-line', () => Buffer.from('HTTP/1.1 20')],
  ['in-the-headers', (answer) => Buffer.from(head(answer).slice(0, 40))],
  ['after-the-headers', (answer) => Buffer.from(`${head(answer)}content-length: 50\r\n\r\n`)],
  ['in-the-body', (answer) => whole(answer).subarray(0, -3)],
];

function overloaded(
  status: number,
  more: readonly (readonly [string, string])[],
  code: string,
): Hostile {
  return {
    id: `overloaded-${String(status)}${more.length === 0 ? '' : '-retry-after'}${code === '' ? '' : `-${code.toLowerCase()}`}`,
    expect: 'trouble',
    attack: ({ write }) =>
      write(
        whole({
          status,
          headers: more,
          body: Buffer.from(`{"RequestId":"R","Code":"${code}","Message":"m"}`),
        }),
      ),
  };
}

/** Connections that break, and services that ask to come back later. */
export const breaking: Family = {
  id: 'breaking',
  members: [
    {
      id: 'reset-at-once',
      expect: 'trouble',
      when: ['always'],
      connect: (socket) => {
        socket.resetAndDestroy();
        return true;
      },
      attack: () => Promise.resolve(),
    },
    {
      id: 'end-at-once',
      expect: 'trouble',
      when: ['always'],
      connect: (socket) => {
        socket.end();
        return true;
      },
      attack: () => Promise.resolve(),
    },
    ...PLACES.flatMap(([id, part]) => [cut(id, part, 'reset'), cut(id, part, 'end')]),
    {
      id: 'reset-after-the-body',
      expect: 'any',
      attack: async ({ good, write, socket }) => {
        await write(whole(await good()));
        socket.resetAndDestroy();
      },
    },
    {
      id: 'end-after-the-body',
      expect: 'harmless',
      attack: async ({ good, write, socket }) => {
        await write(whole(await good()));
        socket.end();
      },
    },
    overloaded(429, [], ''),
    overloaded(502, [], ''),
    overloaded(503, [], ''),
    overloaded(504, [], ''),
    overloaded(400, [], 'Throttling.User'),
    overloaded(503, [['retry-after', '3600']], ''),
    overloaded(429, [['retry-after', '9'.repeat(400)]], ''),
  ],
};
