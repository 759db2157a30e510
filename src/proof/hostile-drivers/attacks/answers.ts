import type { Attack, Hostile, KitCall } from '../attack.ts';

const INCOMPLETE = [3];

/** Answers rightly, and writes more before or behind it. */
function besides(
  write: (call: KitCall, answer: object) => { readonly before?: string; readonly behind?: string },
): NonNullable<Attack['play']> {
  return async (call, hostile) => {
    const result = await hostile.faithful(call);
    const { before = '', behind = '' } = write(call, result);
    const line = JSON.stringify({ jsonrpc: '2.0', id: call.id, result });
    await hostile.write(`${before}${line}\n${behind}`);
  };
}

function raw(write: (call: KitCall) => string | Uint8Array): NonNullable<Attack['play']> {
  return (call, hostile) => hostile.write(write(call));
}

const answerOf = (id: unknown, result: unknown): string =>
  `${JSON.stringify({ jsonrpc: '2.0', id, result })}\n`;
const PAGE = { outcome: 'response', body: { RequestId: 'made-up', Events: [] } };

/** Ids and results of calls that wait for a partner. */
const held: { readonly id: number; readonly result: object }[] = [];

async function swap(call: KitCall, { faithful, answer }: Hostile): Promise<void> {
  const result = await faithful(call);
  const other = held.pop();
  if (other === undefined) {
    held.push({ id: call.id, result });
    return;
  }
  await answer(other.id, result);
  await answer(call.id, other.result);
}

/** Answers that are none, or not to what was asked. */
export const answerAttacks: readonly Attack[] = [
  {
    id: 'two-answers',
    what: 'answers each call twice, the second time otherwise',
    exits: INCOMPLETE,
    says: /answered a call a second time/,
    play: besides(({ id }) => ({ behind: answerOf(id, PAGE) })),
  },
  {
    id: 'answers-before-the-call',
    what: 'answers calls that were not made yet',
    exits: [0, 3],
    says: /answered a call that was not made/,
    play: besides(({ id }) => ({
      before: [1, 2, 3].map((more) => answerOf(id + more * 100_000, PAGE)).join(''),
    })),
  },
  {
    id: 'ids-of-all-kinds',
    what: 'answers with ids that are huge, negative, broken, text or objects',
    exits: [0, 3],
    says: /has no id of a call|not made/,
    play: besides(() => ({
      before: [1e308, -1, 0.5, 2 ** 53, '__proto__', {}, [], true, '0x10', 9_007_199_254_740_991]
        .map((id) => answerOf(id, PAGE))
        .join(''),
    })),
  },
  {
    id: 'swapped-ids',
    hangs: true,
    what: 'gives the answer to one call as that to another',
    exits: [1, 3],
    says: /Events|RequestId|answer/,
    play: swap,
  },
  {
    id: 'not-json',
    hangs: true,
    what: 'answers NaN, Infinity, comments, single quotes, a byte order mark',
    exits: INCOMPLETE,
    says: /other than JSON/,
    play: raw(
      ({ id }) =>
        `{"jsonrpc":"2.0","id":${String(id)},"result":NaN}\n{"id":Infinity}\n/* */{}\n{'id':1}\n\ufeff{}\n`,
    ),
  },
  {
    id: 'not-utf-8',
    what: 'answers with bytes that are no UTF-8',
    exits: INCOMPLETE,
    says: /not UTF-8/,
    play: raw(({ id }) =>
      Buffer.from(
        `{"jsonrpc":"2.0","id":${String(id)},"result":{"outcome":"sdkError","kind":"other","message":"\xff\xfe\xc0\x80"}}\n`,
        'latin1',
      ),
    ),
  },
  {
    id: 'deep-answer',
    what: 'answers nested a hundred thousand levels deep',
    exits: INCOMPLETE,
    says: /nested deeper than/,
    play: raw(
      ({ id }) =>
        `{"jsonrpc":"2.0","id":${String(id)},"result":${'{"a":['.repeat(50_000)}${']}'.repeat(50_000)}}\n`,
    ),
  },
  {
    id: 'deeper-answer',
    what: 'answers nested ten million levels deep',
    exits: INCOMPLETE,
    says: /nested deeper than|other than JSON|gave no answer|more than \d+ bytes/,
    requirements: ['DECODING-FIELDS'],
    play: raw(
      ({ id }) =>
        `{"jsonrpc":"2.0","id":${String(id)},"result":${'['.repeat(10_000_000)}${']'.repeat(10_000_000)}}\n`,
    ),
  },
  {
    id: 'huge-numbers',
    what: 'tells a status of 1e400, and ids of a thousand digits',
    exits: INCOMPLETE,
    says: /httpStatus/,
    play: raw(
      ({ id }) =>
        `{"jsonrpc":"2.0","id":${String(id)},"result":{"outcome":"response","httpStatus":1e400,"body":{"Events":[{"EventId":"${'9'.repeat(1000)}"}]}}}\n`,
    ),
  },
  {
    id: 'prototype-keys',
    what: 'has members named __proto__, constructor and toString at every level',
    exits: [1, 3],
    says: /unknown member|event/,
    play: raw(({ id }) => {
      const trap = '"__proto__":{"outcome":"response"},"constructor":{"prototype":{"x":1}}';
      return `{${trap},"jsonrpc":"2.0","id":${String(id)},"result":{"outcome":"response","body":{${trap},"toString":1,"Events":[{${trap},"Type":"x"}]}}}\n`;
    }),
  },
  {
    id: 'errors-of-the-driver',
    what: 'answers every call with an error of its own, markup and escapes in it',
    exits: INCOMPLETE,
    says: /the driver itself failed/,
    play: raw(
      ({ id }) =>
        `${JSON.stringify({ jsonrpc: '2.0', id, error: { code: -1, message: '<script>hostile()</script>\u001b[2J\u202e'.repeat(1000) } })}\n`,
    ),
  },
  {
    id: 'success-without-a-request',
    what: 'claims success and never sends a request',
    exits: [1],
    says: /no request|RequestId|event/i,
    play: raw(({ id }) => answerOf(id, PAGE)),
  },
];
