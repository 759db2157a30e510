import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { permittedOutcomes } from '../oracle/permitted-outcomes.ts';
import { signIntent } from '../protocol/sign.ts';
import type { World } from '../requirement/world.ts';
import { requestDefect } from './request-defect.ts';
import { validIntent } from './valid-intent.ts';
import { withDefect } from './with-defect.ts';

const NOW = Date.parse('2024-03-21T08:00:00Z');
const execution = { flowName: 'orders', executionName: 'run-1' };
const foreign = { flowName: 'theirs', executionName: 'run-9' };
const main = { accessKeyId: 'mainId', accessKeySecret: 'mainSecret' };
const restricted = { accessKeyId: 'restrictedId', accessKeySecret: 'restrictedSecret' };

const world: World = {
  signatures: ['rpc', 'acs3'],
  profile: 'documented',
  identities: ['main', 'restricted'],
  executions: [{ ...execution, events: [], complete: true }],
  answering: [],
  running: [],
  foreign: [foreign],
  maxClockSkewMs: 15 * 60_000,
};

describe('requestDefect', () => {
  it('should turn any correct request into one that must be refused', () => {
    fc.assert(
      fc.property(validIntent(world), requestDefect(world), (intent, defect) => {
        const defective = withDefect(intent, defect);
        const credentials = defective.identity === 'restricted' ? restricted : main;
        const request = signIntent(defective, {
          credentials,
          serverNow: NOW,
          nonce: 'nonce',
          host: '127.0.0.1:8080',
        });
        const { success, errors } = permittedOutcomes(request, {
          identities: [
            { credentials: main, permitted: true },
            { credentials: restricted, permitted: false },
          ],
          executions: [execution],
          foreign: [foreign],
          complete: true,
          serverNow: NOW,
          insideMs: 5 * 60_000,
          outsideMs: world.maxClockSkewMs,
        });
        expect(success).toBe(false);
        expect(errors).not.toHaveLength(0);
      }),
      { numRuns: 500 },
    );
  });

  it('should be plain JSON, so that it can be stored and replayed', () => {
    fc.assert(
      fc.property(requestDefect(world), (defect) => {
        expect(JSON.parse(JSON.stringify(defect))).toEqual(defect);
      }),
    );
  });
});
