import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  CALL,
  PAGE,
  openPlayed,
  playDriver,
  troubleOf,
  type PlayedDriver,
} from '../testing/play-driver.ts';
import type { Text } from '../text.ts';

/** A driver that answers a call with these bytes, `$ID` standing for the id. */
function answering(...pieces: readonly (string | Buffer)[]): PlayedDriver {
  return playDriver(({ id }, { stdout }) => {
    for (const piece of pieces) {
      stdout.write(typeof piece === 'string' ? piece.replaceAll('$ID', String(id)) : piece);
    }
  });
}

const whole = `{"jsonrpc":"2.0","id":$ID,"result":${JSON.stringify(PAGE)}}`;

describe('an answer that is of no use', () => {
  const error = '{"jsonrpc":"2.0","id":$ID,"error":{"code":-32603,"message":"no\\u001b[31m SDK"}}';
  it.each([
    ['an error of the driver', 'error', 'failed: no⟨U+001B⟩[31m SDK', `${error}\n`],
    ['one without an id', 'error', 'failed: no', `${error.replace('$ID', 'null')}\n`],
    ['no version', 'invalid', 'lacks "jsonrpc"', `${whole.replace('"2.0"', '2')}\n`],
    ['its id as text', 'invalid', 'id as text', `${whole.replace('$ID', '"$ID"')}\n`],
    ['neither', 'invalid', 'either result or error', '{"jsonrpc":"2.0","id":$ID}\n'],
    ['both', 'invalid', 'either', `${whole.replace('"result"', '"error":null,"result"')}\n`],
    ['a bare error', 'invalid', 'must be an object', '{"jsonrpc":"2.0","id":$ID,"error":"x"}\n'],
    [
      'other bytes',
      'invalid',
      'not UTF-8',
      Buffer.from(whole.replace('$ID', '2').replace('"r"', '"\xff"') + '\n', 'latin1'),
    ],
    [
      'no result',
      'invalid',
      'it is null, which is not of type object',
      `${whole.replace(/"result".*/, '"result":null}')}\n`,
    ],
    [
      'no outcome',
      'invalid',
      'outcome is undefined, which is none of response',
      `${whole.replace(/"result".*/, '"result":{}}')}\n`,
    ],
    [
      'a number for an int64',
      'invalid',
      'body.Events.0.EventId is 2, which is not of type string',
      `${whole.replace('[]', '[{"EventId":2}]')}\n`,
    ],
    [
      'a page without body',
      'invalid',
      'it lacks body',
      `${whole.replace(/"body".*/, '"x":1}}')}\n`,
    ],
    [
      'a walk for a page',
      'invalid',
      'it lacks body',
      `${whole.replace(/"body".*/, '"events":[]}}')}\n`,
    ],
    [
      'another kind',
      'invalid',
      'kind is "Timeout", which is none of timeout',
      `${whole.replace(/"result".*/, '"result":{"outcome":"sdkError","kind":"Timeout","message":""}}')}\n`,
    ],
    [
      'an error without code',
      'invalid',
      'it lacks code',
      `${whole.replace(/"result".*/, '"result":{"outcome":"serviceError"}}')}\n`,
    ],
    [
      'deep nesting',
      'invalid',
      'nested deeper',
      `${whole.replace('[]', `[{"x":${'['.repeat(1e5)}${']'.repeat(1e5)}}]`)}\n`,
    ],
  ])('fails the call: %s', async (_, kind, words, bytes) => {
    await using driver = await openPlayed(answering(bytes));
    const trouble = await troubleOf(driver.call('getExecutionHistory', CALL));
    expect(trouble.kind).toBe(kind);
    expect(trouble.reason.en).toContain(words);
    expect(driver.restarts).toBe(0);
  });

  it('fails what is under way when the line is too long, and holds none of it', async () => {
    await using driver = await openPlayed(
      playDriver(({ id }, { stdout, answer, calls }) => {
        if (calls.length > 1) answer(id, PAGE);
        else stdout.write(`${'x'.repeat(5000)}\n`);
      }),
      { maxLineBytes: 4096 },
    );
    expect((await troubleOf(driver.call('getExecutionHistory', CALL))).kind).toBe('invalid');
    expect(await driver.call('getExecutionHistory', CALL)).toEqual(PAGE);
    expect(driver.problems[0]?.en).toContain('more than 4096 bytes');
  });
});

describe('what breaks the protocol beside the answers', () => {
  it.each([
    ['a log line', 'something other than JSON', 'ready \u001b[2J\n'],
    ['a value', 'no answer of JSON-RPC', '42\n'],
    ['several answers at once', 'no answer of JSON-RPC', '[]\n'],
    ['a notification', 'a call or a notification', '{"jsonrpc":"2.0","method":"log"}\n'],
    ['no id', 'no id of a call', '{"jsonrpc":"2.0","result":1}\n'],
    ['an odd id', 'no id of a call', '{"jsonrpc":"2.0","id":{},"result":1}\n'],
    ['a fraction as id', 'no id of a call', '{"jsonrpc":"2.0","id":1.5,"result":1}\n'],
    ['the id null', 'has the id null', '{"jsonrpc":"2.0","id":null,"result":1}\n'],
    ['an unknown id', 'not made', '{"jsonrpc":"2.0","id":77,"result":1}\n'],
    ['an id from before', 'second time', '{"jsonrpc":"2.0","id":1,"result":1}\n'],
    ['an id far away', 'not made', '{"jsonrpc":"2.0","id":-1,"error":{"code":1,"message":""}}\n'],
  ])('is said once, and fails no call: %s', async (_, words, line) => {
    await using driver = await openPlayed(answering(line, line, `${whole}\n`));
    expect(await driver.call('getExecutionHistory', CALL)).toEqual(PAGE);
    expect(driver.problems).toHaveLength(1);
    const [{ en, zh } = { en: '', zh: '' }] = driver.problems;
    expect(en).toContain(words);
    expect(en).toContain('(2 times): ');
    expect(zh).toContain('2 次');
    expect(en + zh).not.toMatch(/\p{Cc}/u);
  });

  it('is told in few words, however much there is', async () => {
    const lines = Array.from({ length: 2000 }, (_, n) => `${'log '.repeat(200)}${n}\n`);
    await using driver = await openPlayed(answering(...lines, `${whole}\n`));
    expect(await driver.call('getExecutionHistory', CALL)).toEqual(PAGE);
    expect(driver.problems).toHaveLength(1);
    expect(driver.problems[0]?.en).toContain('(2000 times)');
    expect(driver.problems[0]?.en.length).toBeLessThan(400);
  });

  it('puts the call in doubt that was answered twice', async () => {
    const doubts: (readonly [string, Text])[] = [];
    const seen: number[] = [];
    await using driver = await openPlayed(
      playDriver(({ id }, { answer }) => {
        seen.push(id);
        const [first = id] = seen;
        if (seen.length === 3) answer(first, { ...PAGE, httpStatus: 200 });
        answer(id, PAGE);
      }),
    );
    for (const name of ['first', 'second', 'third']) {
      const onTrouble = (reason: Text): void => void doubts.push([name, reason]);
      await driver.call('getExecutionHistory', CALL, { onTrouble });
    }
    expect(doubts.map(([name]) => name)).toEqual(['first']);
    expect(doubts[0]?.[1].en).toContain('a second time: {"jsonrpc"');
    expect(driver.problems).toHaveLength(1);
  });

  it('is a second answer to a call that failed with an error, too', async () => {
    const failed = '{"jsonrpc":"2.0","id":$ID,"error":{"code":1,"message":"no"}}\n';
    await using driver = await openPlayed(answering(failed, `${whole}\n`));
    const doubts: Text[] = [];
    const onTrouble = (reason: Text): void => void doubts.push(reason);
    const { kind } = await troubleOf(driver.call('getExecutionHistory', CALL, { onTrouble }));
    expect(kind).toBe('error');
    await nextTurn();
    expect(doubts).toHaveLength(1);
    expect(driver.problems[0]?.en).toContain('second time');
  });
});
