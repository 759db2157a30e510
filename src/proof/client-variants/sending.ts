import { randomBytes, randomInt } from 'node:crypto';
import type { Socket } from 'node:net';
import { text } from '../../text.ts';
import { written } from '../variants/ground.ts';
import type { ClientVariant } from './variant.ts';

const NONCE = written('a nonce is any text that is used once', '随机数是只使用一次的任意文本');

function nonce(id: string, en: string, zh: string, make: () => string): ClientVariant {
  return {
    id,
    title: text(en, zh),
    ground: NONCE,
    touches: ['nonce'],
    change: () => ({ nonce: make }),
  };
}

/** What marks a request as one of its own, and how it is sent. */
export const sendingVariants: readonly ClientVariant[] = [
  nonce('hex-nonces', 'nonces of 32 digits of hex', '32 位十六进制随机数', () =>
    randomBytes(16).toString('hex'),
  ),
  nonce(
    'digit-nonces',
    'nonces of digits',
    '纯数字随机数',
    () => `${String(Date.now())}${String(randomInt(2 ** 47))}${String(randomInt(2 ** 47))}`,
  ),
  nonce(
    'reserved-nonces',
    'nonces with characters that a URL reserves',
    '含 URL 保留字符的随机数',
    () => `${randomBytes(16).toString('base64')}/+=&% ~*'`.trim(),
  ),
  nonce('long-nonces', 'nonces of 600 characters', '600 个字符的随机数', () =>
    randomBytes(300).toString('hex'),
  ),
  {
    id: 'clock-a-minute-off',
    title: text('a clock that is a minute off', '时钟差一分钟'),
    ground: written('a small difference of clocks is permitted', '允许时钟有微小差异'),
    touches: ['time'],
    change: (b) => ({ requestTime: (attempt) => b.requestTime(attempt) - 60_000 }),
  },
  {
    id: 'kept-connections',
    title: text('connections are kept and used again', '连接保留并复用'),
    ground: written('it is HTTP, which permits it', '这是 HTTP 所允许的'),
    touches: ['connection'],
    change: (b) => {
      const idle = new Map<string, Socket[]>();
      return {
        extraHeaders: (attempt) => [...b.extraHeaders(attempt), ['connection', 'keep-alive']],
        connection: async (open, attempt) => {
          const kept = (idle.get(attempt.origin.origin) ?? []).splice(0);
          const usable = kept.find((socket) => isUsable(socket));
          for (const socket of kept) if (socket !== usable) socket.destroy();
          return usable ?? b.connection(open, attempt);
        },
        release: (socket, attempt) => {
          const { origin } = attempt.origin;
          idle.set(origin, [...(idle.get(origin) ?? []), socket].filter(isUsable));
        },
      };
    },
  },
];

function isUsable(socket: Socket): boolean {
  return !socket.destroyed && socket.readable && socket.writable && !socket.readableEnded;
}
