import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CALL,
  CONCURRENT,
  DESCRIPTION,
  openPlayed,
  PAGE,
  playDriver,
  type PlayedProcess,
} from '../testing/play-driver.ts';
import { DriverTrouble } from './trouble.ts';

/** What a driver may do when it gets a call, the right thing among them. */
const DEEDS: Readonly<Record<string, (id: number, process: PlayedProcess) => void>> = {
  answer: (id, { answer }) => {
    answer(id, PAGE);
  },
  answerLater: (id, { answer }) => {
    setTimeout(answer, 3, id, PAGE);
  },
  answerTooLate: (id, { answer }) => {
    setTimeout(answer, 25, id, PAGE);
  },
  answerTwice: (id, { answer }) => {
    answer(id, PAGE);
    answer(id, PAGE);
  },
  answerAnother: (id, { answer }) => {
    answer(id - 1, PAGE);
  },
  answerBadly: (id, { answer }) => {
    answer(id, { outcome: 'response' });
  },
  ignore: () => undefined,
  flood: (_, { stdout }) => {
    stdout.write('x'.repeat(3000));
  },
  babble: (id, { stdout, answer }) => {
    stdout.write('\nhello\n{"jsonrpc":"2.0","id":null,"error":{"code":1,"message":"m"}}\n');
    answer(id, PAGE);
  },
  dieWithin: (_, { stdout, die }) => {
    stdout.write('{"json');
    die();
  },
  answerAndDie: (id, { answer, die }) => {
    answer(id, PAGE);
    die();
  },
  dieLater: (_, { die }) => {
    setTimeout(die, 3);
  },
};

const deeds = fc.array(fc.constantFrom(...Object.keys(DEEDS)), { minLength: 1, maxLength: 12 });

describe('a driver that does anything in any order', () => {
  it('never leaves a call without an end, and nothing but DriverTrouble comes of it', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, fc.boolean(), fc.nat(20), async (plan, concurrent, closeAt) => {
        let nth = 0;
        const played = playDriver(
          ({ id }, process) => {
            DEEDS[plan[nth++] ?? 'answer']?.(id, process);
          },
          concurrent ? CONCURRENT : DESCRIPTION,
        );
        const driver = await openPlayed(played, {
          ...{ callTimeoutMs: 15, maxRestarts: 4, maxLineBytes: 2048 },
        });
        const ends = Array.from({ length: plan.length + 2 }, async (_, n) => {
          // Some calls wait for those before, some do not.
          if (n % 3 === 0) await nextTurn();
          if (n === closeAt) void driver.close();
          return driver
            .call('getExecutionHistory', CALL)
            .catch((error: unknown) => (error instanceof DriverTrouble ? error.kind : error));
        });
        const kinds = ['timeout', 'died', 'error', 'invalid', 'restarts', 'closed'];
        for (const end of await Promise.all(ends)) {
          expect(end === undefined || typeof end === 'string' ? kinds : [PAGE]).toContainEqual(end);
        }
        await driver.close();
        // Whatever was started was ended by the kit or ended itself, and nobody reads on.
        for (const { stdout, stderr } of played.processes) {
          expect([stdout.listenerCount('data'), stderr.listenerCount('data')]).toEqual([0, 0]);
        }
        expect(driver.restarts).toBeLessThanOrEqual(4);
        expect(played.processes).toHaveLength(driver.restarts + 1);
      }),
      { numRuns: 150 },
    );
  });
});
