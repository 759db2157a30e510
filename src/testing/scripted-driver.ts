import { PassThrough } from 'node:stream';
import { createInterface } from 'node:readline';
import type { StartDriver } from '../driver/transport.ts';
import { text } from '../text.ts';

/** A message to a driver. */
export interface DriverMessage {
  readonly id: number;
  readonly method: string;
  readonly params?: unknown;
}

/** What a driver of a test does with a message: the lines that it writes, or `die`. */
export type DriverReply = readonly string[] | 'die';

/**
 * A driver within this process that answers as it is told. `nth` counts the messages of one start from 1,
 * `start` the starts.
 */
export function scriptedDriver(
  reply: (message: DriverMessage, nth: number, start: number) => DriverReply | Promise<DriverReply>,
): StartDriver {
  let starts = 0;
  return () => {
    const start = ++starts;
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
    let nth = 0;
    const ended = new Promise<ReturnType<typeof text>>((resolve) => {
      const end = (): void => {
        stdout.end();
        stderr.end();
        resolve(text('it ended', '已结束'));
      };
      const lines = createInterface({ input: stdin });
      lines.on('close', end);
      lines.on('line', (line) => {
        void Promise.resolve(reply(JSON.parse(line) as DriverMessage, ++nth, start)).then(
          (replies) => {
            if (replies === 'die') end();
            else for (const one of replies) stdout.write(`${one}\n`);
          },
        );
      });
    });
    return Promise.resolve({
      ...{ stdin, stdout, stderr, ended },
      async close() {
        stdin.end();
        await ended;
      },
    });
  };
}

/** An answer as JSON-RPC. */
export function answerLine(id: number, result: unknown): string {
  return JSON.stringify({ jsonrpc: '2.0', id, result });
}

/** An answer to `describe`. */
export function describeLine(id: number, features: readonly string[]): string {
  return answerLine(id, {
    protocol: 1,
    name: 'a driver of a test',
    version: '1',
    language: 'none',
    features,
  });
}
