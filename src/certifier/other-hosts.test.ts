import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Script } from '../protocol/stage.ts';
import { rawClient } from '../testing/raw-client.ts';
import { GET, PLAIN, stageBench, type StageBench } from '../testing/stage-bench.ts';
import type { OpenStage } from './open-stage.ts';

let bench: StageBench;
beforeEach(() => {
  bench = stageBench();
});
afterEach(() => bench[Symbol.asyncDispose]());

describe('the other host', () => {
  const redirect: Script = (_request, _nth, elsewhere) => ({
    status: 302,
    body: '',
    headers: [['Location', `${elsewhere}/there?x=1`]],
  });

  async function follow(stage: OpenStage, host?: string): Promise<string> {
    using client = await rawClient(stage.endpoint);
    client.send(GET);
    const [, origin = '', path = ''] =
      /Location: (http:\/\/localhost:\d+)(\S+)/.exec(await client.until('\r\n\r\n')) ?? [];
    using other = await rawClient(host === undefined ? origin : origin.replace('localhost', host));
    other.send(`GET ${path} HTTP/1.1\r\n\r\n`);
    expect(await other.until('"NotFound"')).toMatch(/^HTTP\/1\.1 404 /);
    return origin;
  }

  it('records what it gets and answers 404', async () => {
    const stage = await bench.play(redirect);
    const { elsewhere } = stage;
    await follow(stage);
    await follow(stage, '127.0.0.1');
    expect(elsewhere).toMatchObject([
      { path: '/there', query: 'x=1', connection: 1 },
      { path: '/there', connection: 2 },
    ]);
    expect(stage.requests).toHaveLength(2);
  });

  it('belongs to one stage at a time, and to a stage that named it for good', async () => {
    const origins: string[] = [];
    const listen: Script = (_request, _nth, elsewhere) => {
      origins.push(elsewhere);
      return PLAIN;
    };
    const ask = async (stage: OpenStage): Promise<void> => {
      using client = await rawClient(stage.endpoint);
      client.send(GET);
      await client.until('the body');
    };
    const [first, second] = [await bench.play(listen), await bench.play(listen)];
    await Promise.all([ask(first), ask(second)]);
    expect(new Set(origins).size).toBe(2);
    await first.close();
    const third = await bench.play(listen);
    await ask(third);
    expect(origins[2]).toBe(origins[0]);
    await third.close();
    const fourth = await bench.play(redirect);
    expect(await follow(fourth)).toBe(origins[0]);
    await fourth.close();
    await expect(rawClient(origins[0] ?? '')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
