import { pause, type Attack } from '../attack.ts';
import {
  andThenRightly,
  closed,
  dial,
  endlessly,
  FEW,
  GET,
  MEGABYTE,
  POST,
  send,
  writing,
} from './raw-requests.ts';

/** Requests that are hard to read, or are none. */
export const wireShapes: readonly Attack[] = [
  {
    id: 'spaces-in-a-header',
    what: 'sends headers with half a million spaces between two letters',
    exits: [1],
    says: /requests/,
    requirements: FEW,
    play: andThenRightly(
      writing(() => [
        `${GET}X-Spaces: a${' '.repeat(500_000)}b\r\nX-Tabs: a${'\t '.repeat(200_000)}b\r\n\r\n`,
      ]),
    ),
  },
  {
    id: 'headers-by-the-ten-thousand',
    what: 'sends ten thousands of headers, and lists of ten thousands of members',
    exits: [1],
    says: /requests/,
    requirements: FEW,
    play: andThenRightly(
      writing(() => [
        `${GET}${'X: y\r\n'.repeat(100_000)}\r\n`,
        `${GET}${'Connection: a,b,c,d\r\n'.repeat(20_000)}\r\n`,
        `${GET}Connection: ${'close,'.repeat(100_000)}\r\n\r\n`,
        `${POST}Content-Length: ${'1,'.repeat(100_000)}1\r\n\r\nx`,
      ]),
    ),
  },
  {
    id: 'endless-body',
    what: 'announces a body of 999 TB and sends it, and another in chunks without end',
    exits: [1],
    says: /requests|longer than 16 MB/,
    requirements: FEW,
    play: andThenRightly(async (call) => {
      const piece = 'b'.repeat(MEGABYTE);
      await Promise.all([
        writing(() => endlessly(`${POST}Content-Length: 999999999999999\r\n\r\n`, piece))(call),
        writing(() =>
          endlessly(`${POST}Transfer-Encoding: chunked\r\n\r\n`, `100000\r\n${piece}\r\n`),
        )(call),
        writing(() =>
          endlessly(`${POST}Transfer-Encoding: chunked\r\n\r\n`, '1\r\nx\r\n'.repeat(10_000)),
        )(call),
      ]);
    }),
  },
  {
    id: 'endless-request-line',
    what: 'sends a request line, a header, a chunk size and a trailer that never end',
    exits: [1],
    says: /requests|longer than 1 MB|too long/,
    requirements: FEW,
    play: andThenRightly(async (call) => {
      const chunked = `${POST}Transfer-Encoding: chunked\r\n\r\n`;
      await Promise.all(
        [
          ['GET /', 'a'.repeat(65_536)],
          [`${GET}X-Long: `, 'a'.repeat(65_536)],
          [`${chunked}5`, ';'.repeat(65_536)],
          [`${chunked}0\r\n`, 'X: y\r\n'.repeat(10_000)],
          ['', '\r\n'.repeat(32_768)],
        ].map(([first = '', piece = '']) => writing(() => endlessly(first, piece))(call)),
      );
    }),
  },
  {
    id: 'a-byte-at-a-time',
    what: 'sends a head of 300 KB a byte at a time',
    exits: [0, 1],
    says: /requests|request/,
    requirements: FEW,
    play: andThenRightly(async (call) => {
      const socket = dial(call).setNoDelay(true).resume();
      await send(socket, `${GET}X-Slow: `);
      for (let sent = 0; sent < 300_000 && !socket.destroyed; sent += 1) {
        await send(socket, 'a');
        if (sent % 50 === 0) await pause(0);
      }
      await send(socket, '\r\n\r\n');
      await closed(socket, 500);
    }, 1800),
  },
  {
    id: 'no-http',
    what: 'sends what is no HTTP: noise, NUL, TLS, the preface of HTTP/2, two lengths, a split response',
    exits: [1],
    says: /not one of HTTP|not a header|not readable|TLS|Content-Length|Transfer-Encoding/,
    requirements: FEW,
    play: andThenRightly(async (call) => {
      const all = [
        Buffer.from(Array.from({ length: 4096 }, (_, nth) => (nth * 7919) % 256)),
        Buffer.concat([Buffer.alloc(4096), Buffer.from('\r\n\r\n')]),
        Buffer.from('160301020001000200fc0303', 'hex'),
        'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
        'GET /\r\n\r\n',
        `${POST}Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx`,
        `${POST}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
        `${POST}Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n`,
        `${POST}Transfer-Encoding: chunked\r\n\r\n-1\r\n\r\nffffffffff\r\n`,
        `${GET}X: <script>hostile()</script>\r\n folded\r\nno header at all\r\n\r\n`,
        'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n',
        `${POST}Expect: 100-continue\r\nContent-Length: 10\r\n\r\n`,
      ];
      await Promise.all(all.map((bytes) => writing(() => [bytes])(call)));
    }),
  },
];
