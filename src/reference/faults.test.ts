import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentedErrors } from '../generated/errors.ts';
import { readPage } from '../testing/read-page.ts';
import { referenceIntent } from '../testing/reference-intent.ts';
import { sendIntent } from '../testing/send-http.ts';
import type { Fault } from './faults/fault.ts';
import { startReference, type ReferenceEndpoint } from './start-reference.ts';

let endpoint: ReferenceEndpoint;
beforeAll(async () => {
  endpoint = await startReference();
});
afterAll(() => endpoint.close());

describe('faults', () => {
  it('change what they name and nothing else', async () => {
    const at = await startReference({ faults: ['limit-1000-accepted'] });
    expect((await readPage(at, referenceIntent({}, { Limit: '1000' }))).events).toHaveLength(60);
    const { answer } = await sendIntent(
      at.url,
      referenceIntent({}, { Limit: '1001' }),
      at.credentials.main,
    );
    expect(answer).toMatchObject({ code: 'InvalidArgument' });
    await at.close();
  });

  it('that are unknown are refused with the nearest ids', async () => {
    await expect(startReference({ faults: ['limit-100-accepted'] })).rejects.toThrow(
      /^unknown fault "limit-100-accepted": did you mean limit-1000-accepted[^\n]*\?$/,
    );
  });

  it('that throw are answered with InternalServerError', async () => {
    const broken: Fault = {
      id: 'broken',
      title: { en: '', zh: '' },
      caughtBy: [],
      apply: (behaviour) => ({
        ...behaviour,
        pageEnd: () => {
          throw new Error('broken');
        },
      }),
    };
    const at = await startReference({ faults: [broken] });
    const { response, answer } = await sendIntent(at.url, referenceIntent(), at.credentials.main);
    expect(response.status).toBe(500);
    expect(documentedErrors.find(({ status }) => status === 500)).toMatchObject(
      answer.kind === 'error' ? { code: answer.code, message: answer.message } : {},
    );
    await at.close();
  });

  it('may hold a request up until another one comes', async () => {
    const arrived: number[] = [];
    const watching: Fault = {
      id: 'watching',
      title: { en: '', zh: '' },
      caughtBy: [],
      apply: (behaviour) => {
        let waiting: (() => void)[] = [];
        return {
          ...behaviour,
          // The first waits for the second.
          arrive: (call) => {
            arrived.push(call.number);
            for (const go of waiting) go();
            waiting = [];
            return call.number > 1
              ? undefined
              : new Promise<void>((resolve) => waiting.push(resolve));
          },
        };
      },
    };
    const at = await startReference({ faults: [watching] });
    await Promise.all([readPage(at, referenceIntent()), readPage(at, referenceIntent())]);
    expect(arrived).toEqual([1, 2]);
    await at.close();
  });
});
