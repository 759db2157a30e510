import { gzipSync } from 'node:zlib';
import type { Call, Expectation, Family, Hostile, RawAnswer } from '../endpoint.ts';
import { chunk, head, whole } from '../raw-http.ts';

/** Writes the good answer under a framing of its own and ends the connection. */
function framed(
  id: string,
  expect: Expectation,
  frame: (answer: RawAnswer, call: Call) => string | Buffer | readonly (string | Buffer)[],
  ends = true,
): Hostile {
  return {
    id: `framing-${id}`,
    expect,
    attack: async (call) => {
      const answer = await call.good();
      for (const piece of [frame(answer, call)].flat() as readonly (string | Buffer)[]) {
        if (!(await call.write(piece))) return;
      }
      if (ends) call.socket.end();
    },
  };
}

function lengths(
  ...values: readonly string[]
): (answer: RawAnswer) => readonly (string | Buffer)[] {
  return (answer) => [
    `${head(answer)}${values.map((value) => `content-length: ${value}\r\n`).join('')}\r\n`,
    answer.body,
  ];
}

const chunked = (answer: RawAnswer, more = ''): string =>
  `${head(answer)}transfer-encoding: chunked\r\n${more}\r\n`;

/** Lies about where an answer ends, and answers that nobody asked for. */
export const framing: Family = {
  id: 'framing',
  members: [
    framed('length-too-short', 'any', (answer) =>
      lengths(String(Math.max(0, answer.body.length - 7)))(answer),
    ),
    framed('length-too-long', 'trouble', (answer) =>
      lengths(String(answer.body.length + 50))(answer),
    ),
    framed('length-negative', 'trouble', lengths('-5')),
    framed('length-not-a-number', 'trouble', lengths('many')),
    framed('length-hexadecimal', 'trouble', lengths('0x20')),
    framed('length-beyond-64-bits', 'trouble', lengths('99999999999999999999999')),
    framed('length-of-petabytes', 'trouble', lengths('9007199254740991')),
    framed('two-lengths', 'trouble', (answer) => lengths(String(answer.body.length), '3')(answer)),
    framed('length-list', 'any', (answer) =>
      lengths(`${String(answer.body.length)}, ${String(answer.body.length)}`)(answer),
    ),
    framed('length-and-chunks', 'any', (answer) => [
      chunked(answer, 'content-length: 5\r\n'),
      chunk(answer.body),
      '0\r\n\r\n',
    ]),
    framed('chunk-size-negative', 'trouble', (answer) => [chunked(answer), '-1\r\n', answer.body]),
    framed('chunk-size-huge', 'trouble', (answer) => [
      chunked(answer),
      'ffffffffffffffffff\r\n',
      answer.body,
    ]),
    framed('chunk-size-not-hexadecimal', 'trouble', (answer) => [
      chunked(answer),
      'zz\r\n',
      answer.body,
    ]),
    framed('chunk-size-of-a-megabyte', 'any', (answer) => [
      chunked(answer),
      `${'0'.repeat(1024 * 1024)}${answer.body.length.toString(16)}\r\n`,
      answer.body,
      '\r\n0\r\n\r\n',
    ]),
    framed(
      'chunk-extension',
      'harmless',
      (answer) => [chunked(answer), chunk(answer.body, ';a="b"'), '0\r\n\r\n'],
      false,
    ),
    framed('chunk-extension-of-megabytes', 'any', (answer) => [
      chunked(answer),
      chunk(answer.body, `;a=${'x'.repeat(4 * 1024 * 1024)}`),
      '0\r\n\r\n',
    ]),
    framed('chunks-without-end', 'trouble', (answer) => [chunked(answer), chunk(answer.body)]),
    framed(
      'trailers',
      'harmless',
      (answer) => [
        chunked(answer, 'trailer: x-after\r\n'),
        chunk(answer.body),
        '0\r\nx-after: 1\r\n\r\n',
      ],
      false,
    ),
    framed('trailers-flood', 'trouble', (answer) => [
      chunked(answer),
      chunk(answer.body),
      `0\r\n${'x-after: yyyyyyyy\r\n'.repeat(100_000)}\r\n`,
    ]),
    framed('trailer-forges-length', 'any', (answer) => [
      chunked(answer),
      chunk(answer.body),
      '0\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n',
    ]),
    framed('transfer-gzip', 'any', (answer) => [
      `${head(answer)}transfer-encoding: gzip\r\n\r\n`,
      gzipSync(answer.body),
    ]),
    framed(
      'transfer-gzip-chunked',
      'broken',
      (answer) => [
        `${head(answer)}transfer-encoding: gzip, chunked\r\n\r\n`,
        chunk(gzipSync(answer.body)),
        '0\r\n\r\n',
      ],
      false,
    ),
    framed('transfer-twice', 'any', (answer) => [
      `${head(answer)}transfer-encoding: chunked, chunked\r\n\r\n`,
      chunk(chunk(answer.body)),
      '0\r\n\r\n',
    ]),
    framed(
      'second-answer-at-once',
      'any',
      (answer) => [
        whole(answer),
        whole({
          status: 200,
          headers: [],
          body: Buffer.from('{"RequestId":"FORGED","Events":[]}'),
        }),
      ],
      false,
    ),
    framed(
      'second-answer-in-one-piece',
      'any',
      (answer) =>
        Buffer.concat([
          whole(answer),
          whole({
            status: 200,
            headers: [],
            body: Buffer.from('{"RequestId":"FORGED","Events":[]}'),
          }),
        ]),
      false,
    ),
    framed(
      'many-answers-in-one-piece',
      'any',
      (answer) => Buffer.concat(Array.from({ length: 50 }, () => whole(answer))),
      false,
    ),
    {
      id: 'framing-second-answer-later',
      expect: 'any',
      attack: async ({ good, write, pause }) => {
        await write(whole(await good()));
        await pause(5);
        await write(
          whole({
            status: 200,
            headers: [],
            body: Buffer.from('{"RequestId":"FORGED","Events":[]}'),
          }),
        );
      },
    },
    {
      id: 'framing-answers-before-the-request',
      expect: 'any',
      when: ['always'],
      connect: (socket) => {
        socket.write(
          'HTTP/1.1 200 OK\r\ncontent-length: 36\r\n\r\n{"RequestId":"EARLY","Events":[]}   ',
        );
        return true;
      },
      attack: () => Promise.resolve(),
    },
    framed('garbage-after', 'any', (answer) => [whole(answer), '\0\xff garbage \r\n\r\n'], false),
    framed('blank-lines-between', 'any', (answer) => [whole(answer), '\r\n'.repeat(1000)], false),
  ],
};
