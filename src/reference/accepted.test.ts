import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyCharacter } from '../arbitraries/any-character.ts';
import type { Intent } from '../protocol/intent.ts';
import { readPage } from '../testing/read-page.ts';
import { referenceIntent } from '../testing/reference-intent.ts';
import { sendIntent } from '../testing/send-http.ts';
import { startReference, type ReferenceEndpoint } from './start-reference.ts';

let endpoint: ReferenceEndpoint;
beforeAll(async () => {
  endpoint = await startReference();
});
afterAll(() => endpoint.close());

describe('an accepted request', () => {
  const spelling = { order: [3, 1, 2], lowerHex: true, encodeUnreserved: true };
  it.each<readonly [string, Partial<Intent>]>([
    ['RPC by GET', {}],
    ['RPC by POST', { method: 'POST' }],
    ['RPC by POST in a form', { method: 'POST', form: true }],
    ['RPC spelt otherwise', { spelling }],
    ['RPC with temporary credentials', { identity: 'temporary' }],
    [
      'RPC with a JSON body',
      { method: 'POST', body: { mediaType: 'application/json', content: '{}' } },
    ],
    ['V3 by GET', { signature: 'acs3' }],
    ['V3 by POST', { signature: 'acs3', method: 'POST' }],
    ['V3 spelt otherwise', { signature: 'acs3', spelling }],
    ['V3 with temporary credentials', { signature: 'acs3', identity: 'temporary' }],
    [
      'V3 with further headers',
      {
        signature: 'acs3',
        headers: [
          ['x-acs-more', 'x'],
          ['accept', '*/*'],
        ],
      },
    ],
    [
      'V3 with a body',
      {
        signature: 'acs3',
        method: 'POST',
        body: { mediaType: 'application/json; charset=UTF-8', content: '{"a":1}' },
      },
    ],
    [
      'V3 with a form, which holds no parameters',
      {
        signature: 'acs3',
        method: 'POST',
        body: { mediaType: 'application/x-www-form-urlencoded', content: 'Limit=0' },
      },
    ],
    ['14 minutes early', { skewMs: 14 * 60_000 }],
    ['14 minutes late', { skewMs: -14 * 60_000 }],
  ])('may be %s', async (_, change) => {
    const { events, nextToken } = await readPage(endpoint, referenceIntent(change));
    expect(events).toHaveLength(60);
    expect(nextToken).toBeUndefined();
  });

  it('reads + as a space in a form and as itself in a query', async () => {
    const { main } = endpoint.credentials;
    const name = (form: boolean): Intent =>
      referenceIntent({ method: 'POST', form }, { FlowName: 'a+b c' });
    for (const form of [true, false]) {
      const { answer } = await sendIntent(endpoint.url, name(form), main);
      expect(answer).toMatchObject({ message: 'Flow a+b c does not exist.' });
    }
  });

  it('may hold any text as a name, and is authentic all the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: anyCharacter(), maxLength: 30 }),
        fc.constantFrom('rpc' as const, 'acs3' as const),
        async (text, signature) => {
          const intent = referenceIntent({ signature }, { FlowName: `x${text}` });
          const { answer } = await sendIntent(endpoint.url, intent, endpoint.credentials.main);
          expect(answer).toMatchObject({ kind: 'error', code: 'FlowNotExists' });
        },
      ),
      { numRuns: 60 },
    );
  });
});
