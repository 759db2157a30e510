import type { Expectation, Family, Hostile } from '../endpoint.ts';
import { head, whole } from '../raw-http.ts';

/** The good body under a status of its own. */
function status(line: string, expect: Expectation, ends = false): Hostile {
  return {
    id: `status-${line.replaceAll(/[^\w]+/g, '-').toLowerCase()}`,
    expect,
    attack: async ({ good, write, socket }) => {
      const answer = await good();
      await write(
        whole(answer)
          .toString('latin1')
          .replace(/^HTTP\/1\.1 \d+ Some/, line),
      );
      if (ends) socket.end();
    },
  };
}

/** Says this before the good answer, or for ever in place of it. */
function interim(id: string, expect: Expectation, text: string, times: number): Hostile {
  return {
    id: `interim-${id}`,
    expect,
    attack: async ({ good, write, pause }) => {
      for (let said = 0; said < times; said++) {
        if (!(await write(text))) return;
        if (said % 100 === 99 && !(await pause(1))) return;
      }
      await write(whole(await good()));
    },
  };
}

function bytes(id: string, expect: Expectation, sent: Buffer): Hostile {
  return {
    id: `bytes-${id}`,
    expect,
    attack: async ({ write, socket }) => {
      await write(sent);
      socket.end();
    },
  };
}

/** Statuses that do not exist, that have no body, and answers in other protocols. */
export const statuses: Family = {
  id: 'status',
  members: [
    status('HTTP/1.1 000 Zero', 'any'),
    status('HTTP/1.1 099 Low', 'any'),
    status('HTTP/1.1 600 High', 'broken'),
    status('HTTP/1.1 999 High', 'broken'),
    status('HTTP/1.1 1000 Long', 'any', true),
    status('HTTP/1.1 20 Short', 'any', true),
    status('HTTP/1.1 -1 Minus', 'any', true),
    status('HTTP/1.1 2OO Letters', 'any', true),
    status('HTTP/1.1 200', 'any'),
    status('HTTP/1.1 204 No Content', 'any', true),
    status('HTTP/1.1 205 Reset Content', 'broken'),
    status('HTTP/1.1 206 Partial', 'any'),
    status('HTTP/1.1 304 Not Modified', 'any', true),
    status('HTTP/1.1 418 Teapot', 'broken'),
    status('HTTP/1.0 200 Old', 'any', true),
    status('HTTP/9.9 200 New', 'any', true),
    status('HTTP/2 200', 'any', true),
    status('ICY 200 OK', 'any', true),
    status('http/1.1 200 OK', 'any', true),
    interim('continue', 'any', 'HTTP/1.1 100 Continue\r\n\r\n', 1),
    interim(
      'early-hints',
      'harmless',
      'HTTP/1.1 103 Early Hints\r\nlink: </a>; rel=preload\r\n\r\n',
      3,
    ),
    interim(
      'early-hints-for-ever',
      'trouble',
      'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n',
      Infinity,
    ),
    interim('continue-for-ever', 'trouble', 'HTTP/1.1 100 Continue\r\n\r\n', Infinity),
    interim('processing-for-ever', 'trouble', 'HTTP/1.1 102 Processing\r\n\r\n', Infinity),
    interim(
      'switches-protocols',
      'trouble',
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n\x81\x05hello',
      1,
    ),
    interim('199', 'any', 'HTTP/1.1 199 Odd\r\n\r\n', 1),
    {
      id: 'bytes-http-0-9',
      expect: 'trouble',
      attack: async ({ good, write, socket }) => {
        await write((await good()).body);
        socket.end();
      },
    },
    bytes(
      'http-2-preface',
      'trouble',
      Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\x12\x04\0\0\0\0\0', 'latin1'),
    ),
    bytes(
      'http-2-settings',
      'trouble',
      Buffer.from([0, 0, 18, 4, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 100]),
    ),
    bytes('tls-alert', 'trouble', Buffer.from([0x15, 3, 1, 0, 2, 2, 40])),
    bytes('ssh', 'trouble', Buffer.from('SSH-2.0-OpenSSH_9.9\r\n')),
    bytes(
      'noise',
      'trouble',
      Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 73 + 41) % 256)),
    ),
    bytes('nothing-but-lines', 'trouble', Buffer.from('\r\n'.repeat(100_000))),
    {
      id: 'no-reason-no-headers',
      expect: 'broken',
      attack: async ({ write, socket }) => {
        await write('HTTP/1.1 200\r\n\r\n');
        socket.end();
      },
    },
    {
      id: 'error-status-without-body',
      expect: 'broken',
      attack: async ({ write }) =>
        write(whole({ status: 400, headers: [], body: Buffer.alloc(0) })),
    },
    {
      id: 'body-without-length-left-open',
      expect: 'trouble',
      attack: async ({ good, write }) => {
        const answer = await good();
        await write(`${head(answer)}\r\n`);
        await write(answer.body);
      },
    },
  ],
};
