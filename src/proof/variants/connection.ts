import { setTimeout as sleep } from 'node:timers/promises';
import { text } from '../../text.ts';
import { silent, written } from './ground.ts';
import type { Reshape } from './relay.ts';
import type { Variant } from './variant.ts';

const HTTP = written('it is HTTP, which permits it', '这是 HTTP 所允许的');

/** Bytes that are sent one by one, where an answer begins. */
const SINGLE_BYTES = 48;
const PIECE_BYTES = 1371;

const inPieces: Reshape = (bytes, start) => {
  const single = start ? Math.min(SINGLE_BYTES, bytes.length) : 0;
  const pieces = Array.from({ length: single }, (_, at) => bytes.subarray(at, at + 1));
  for (let at = single; at < bytes.length; at += PIECE_BYTES) {
    pieces.push(bytes.subarray(at, at + PIECE_BYTES));
  }
  return pieces;
};

const asHttp10: Reshape = (bytes, start) =>
  start ? [Buffer.from('HTTP/1.0'), bytes.subarray('HTTP/1.0'.length)] : [bytes];

const withEarlyHints: Reshape = (bytes, start) =>
  start
    ? [
        Buffer.from('HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n'),
        Buffer.from('HTTP/1.1 102 Processing\r\n\r\n'),
        bytes,
      ]
    : [bytes];

/** An answer whose length is told by the end of the connection alone. */
const withoutLength: Reshape = (bytes, start) => {
  if (!start) return [bytes];
  const head = bytes.indexOf('\r\n\r\n');
  const end = head < 0 ? bytes.length : head;
  const lines = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const kept = lines.filter((line) => !/^content-length:/i.test(line)).join('\r\n');
  return [Buffer.from(kept, 'latin1'), bytes.subarray(end)];
};

export const connectionVariants: readonly Variant[] = [
  {
    id: 'connection-for-each-request',
    title: text('a connection for each request', '每个请求使用一个连接'),
    ground: HTTP,
    touches: ['connection'],
    change: () => ({ closes: () => true }),
  },
  {
    id: 'connection-for-three-requests',
    title: text('every connection is closed after three requests', '每个连接在三个请求后关闭'),
    ground: HTTP,
    touches: ['connection'],
    change: () => ({ closes: (_reply, call) => call.numberOnConnection >= 3 }),
  },
  {
    id: 'in-pieces',
    title: text(
      'answers that arrive in pieces, the first ones of one byte',
      '响应分段到达，开头逐字节',
    ),
    ground: HTTP,
    touches: ['connection', 'framing'],
    relay: inPieces,
  },
  {
    id: 'http-1-0',
    title: text('answers by HTTP/1.0', 'HTTP/1.0 响应'),
    ground: HTTP,
    touches: ['connection', 'framing'],
    change: () => ({ closes: () => true }),
    relay: asHttp10,
  },
  {
    id: 'ended-by-close',
    title: text('answers that end where the connection does', '以连接关闭作为响应的结束'),
    ground: HTTP,
    touches: ['connection', 'framing'],
    change: () => ({ closes: () => true }),
    relay: withoutLength,
  },
  {
    id: 'interim-answers',
    title: text('102 and 103 in front of each answer', '每个响应之前先有 102 与 103'),
    ground: HTTP,
    touches: ['connection', 'framing'],
    relay: withEarlyHints,
  },
  {
    id: 'slow-answers',
    title: text('each third answer takes 20 ms', '每三个响应中有一个需 20 毫秒'),
    ground: silent('how long an answer takes', '响应需要多久'),
    touches: ['delay'],
    change: () => ({ depart: (_reply, { number }) => (number % 3 === 0 ? sleep(20) : undefined) }),
  },
];
