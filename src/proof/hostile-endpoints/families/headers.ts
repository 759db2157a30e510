import type { Expectation, Family, Hostile } from '../endpoint.ts';
import { head, whole } from '../raw-http.ts';

function lines(id: string, expect: Expectation, make: () => readonly string[]): Hostile {
  return {
    id: `headers-${id}`,
    expect,
    attack: async ({ good, write }) => write(whole(await good(), make())),
  };
}

const many = (count: number, line: (at: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, at) => line(at));

/** Headers without measure, and with names and values that programs trip over. */
export const headers: Family = {
  id: 'headers',
  members: [
    lines('many', 'trouble', () => many(100_000, (at) => `x-${String(at)}: y`)),
    lines('many-under-the-cap', 'harmless', () => many(2000, (at) => `x-${String(at)}: y`)),
    lines('one-of-a-megabyte', 'trouble', () => [`x-long: ${'y'.repeat(1024 * 1024)}`]),
    lines('name-of-a-megabyte', 'trouble', () => [`${'y'.repeat(1024 * 1024)}: z`]),
    lines('cookies', 'trouble', () => many(20_000, (at) => `set-cookie: a${String(at)}=b; Path=/`)),
    lines('cookies-under-the-cap', 'harmless', () =>
      many(1500, (at) => `set-cookie: a${String(at)}=b`),
    ),
    {
      id: 'headers-endless-line',
      expect: 'trouble',
      attack: async ({ write }) => {
        await write('HTTP/1.1 200 OK\r\nx-endless: ');
        while (await write('y'.repeat(16_384)));
      },
    },
    {
      id: 'headers-endless-many',
      expect: 'trouble',
      attack: async ({ write }) => {
        await write('HTTP/1.1 200 OK\r\n');
        while (await write('a: b\r\n'.repeat(2000)));
      },
    },
    {
      id: 'headers-endless-reason',
      expect: 'trouble',
      attack: async ({ write }) => {
        await write('HTTP/1.1 200 ');
        while (await write('y'.repeat(16_384)));
      },
    },
    lines('proto', 'harmless', () => [
      '__proto__: a',
      '__proto__: b',
      'constructor: c',
      'constructor: d',
      'tostring: e',
      'hasownproperty: f',
      'valueof: g',
      '__definegetter__: h',
    ]),
    lines('date-far', 'any', () => ['date: Sat, 13 Sep 275760 00:00:00 GMT']),
    lines('date-past', 'any', () => ['date: Thu, 01 Jan -271820 00:00:00 GMT']),
    lines('date-signed-year', 'any', () => ['date: +275760-09-12T00:00:00Z']),
    lines('date-year-zero', 'any', () => ['date: 0000-01-01T00:00:00Z']),
    lines('date-long', 'harmless', () => [`date: ${'1'.repeat(30_000)}`]),
    {
      id: 'headers-date-jumps',
      expect: 'any',
      attack: async ({ good, write, nth }) => {
        const { status, headers: own, body } = await good();
        const date = new Date((nth % 2) * 4e12 + 1e11 * (nth % 7)).toUTCString();
        await write(
          whole({
            status,
            headers: [...own.filter(([name]) => name !== 'date'), ['date', date]],
            body,
          }),
        );
      },
    },
    {
      id: 'headers-date-only-far',
      expect: 'any',
      attack: async ({ good, write, nth }) => {
        const { status, headers: own, body } = await good();
        const date =
          nth % 2 === 0 ? 'Sat, 13 Sep 275760 00:00:00 GMT' : 'Fri, 31 Dec 9999 23:59:59 GMT';
        await write(
          whole({
            status,
            headers: [...own.filter(([name]) => name !== 'date'), ['date', date]],
            body,
          }),
        );
      },
    },
    lines('retry-after-year', 'harmless', () => ['retry-after: 31536000']),
    lines('keep-alive-nonsense', 'any', () => ['keep-alive: timeout=-99999999999999999999, max=0']),
    lines('keep-alive-years', 'harmless', () => ['keep-alive: timeout=99999999999']),
    lines('keep-alive-zero', 'harmless', () => ['keep-alive: timeout=0']),
    lines('connection-odd', 'any', () => [
      'connection: close, keep-alive, upgrade, TE',
      'upgrade: h2c, websocket',
    ]),
    lines('latin1', 'harmless', () => ['x-latin: \xe9\xff\x80', 'server: \xff\xfe']),
    lines('control', 'any', () => ['x-control: a\x01\x1b[2Jb']),
    lines('nul', 'trouble', () => ['x-nul: a\0b']),
    lines('obsolete-fold', 'any', () => ['x-fold: a', ' b', '\tc']),
    lines('space-before-colon', 'any', () => ['x-space : a']),
    lines('no-colon', 'any', () => ['this is no header']),
    lines('alt-svc', 'harmless', () => [
      'alt-svc: h2="127.0.0.2:1"; ma=9999',
      'refresh: 0; url=http://127.0.0.2/',
      'link: <http://127.0.0.2/x>; rel=preload',
    ]),
    {
      id: 'headers-bare-cr',
      expect: 'any',
      attack: async ({ good, write }) => {
        const answer = await good();
        await write(
          `${head(answer)}x: a\rset-cookie: b\r\ncontent-length: ${String(answer.body.length)}\r\n\r\n`,
        );
        await write(answer.body);
      },
    },
    {
      id: 'headers-bare-lf',
      expect: 'any',
      attack: async ({ good, write }) => {
        const answer = await good();
        await write(
          `${head(answer)}content-length: ${String(answer.body.length)}\r\n`.replaceAll(
            '\r\n',
            '\n',
          ) + '\n',
        );
        await write(answer.body);
      },
    },
  ],
};
