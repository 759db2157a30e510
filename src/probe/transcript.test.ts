import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../protocol/answer.ts';
import type { Exchange } from '../protocol/exchange.ts';
import type { Intent } from '../protocol/intent.ts';
import { signIntent } from '../protocol/sign.ts';
import { createRedactor, HIDDEN, secretsOf, signatureOf } from './redaction.ts';
import { transcribe } from './transcript.ts';

const credentials = {
  accessKeyId: 'shown-id',
  accessKeySecret: 'canary/secret+1"=',
  securityToken: 'canary token/2',
};

function exchangeOf(signature: 'rpc' | 'acs3', echo: (secret: string) => string): Exchange {
  const intent: Intent = {
    signature,
    method: 'GET',
    identity: 'main',
    parameters: [
      ['FlowName', 'f'],
      ['NextToken', 'a token that must be seen'],
      ['Password', 'of something else'],
    ],
  };
  const request = signIntent(intent, {
    credentials,
    serverNow: 1_700_000_000_000,
    nonce: 'n',
    host: 'h',
  });
  const response = {
    status: 200,
    headers: [['set-cookie', 'session=1']] as const,
    body: `${echo(credentials.accessKeySecret)} ${echo(credentials.securityToken)} ${request.query} ${JSON.stringify(request.headers)}`,
    utf8: true,
  };
  return { intent, request, response, answer: readAnswer(response), sentAt: 0, receivedAt: 0 };
}

describe('a transcript', () => {
  it('holds no secret, token or signature, however the endpoint echoes them', () => {
    const redact = createRedactor(secretsOf([credentials]));
    fc.assert(
      fc.property(
        fc.constantFrom('rpc' as const, 'acs3' as const),
        fc.constantFrom<(secret: string) => string>(
          (secret) => secret,
          encodeURIComponent,
          (secret) => encodeURIComponent(encodeURIComponent(secret)),
          (secret) => JSON.stringify(secret),
          (secret) => Buffer.from(secret).toString('base64'),
          (secret) => Buffer.from(secret).toString('hex'),
        ),
        (signature, echo) => {
          const exchange = exchangeOf(signature, echo);
          const stored = JSON.stringify(transcribe(exchange, redact));
          for (const secret of [...secretsOf([credentials]), ...signatureOf(exchange)]) {
            for (const form of [secret, encodeURIComponent(secret), echo(secret)]) {
              expect(stored).not.toContain(form);
            }
          }
        },
      ),
    );
  });

  it('shows what a reader needs and only the names of the rest', () => {
    const { request, response } = transcribe(
      exchangeOf('rpc', () => ''),
      (text) => text,
    );
    expect(request.parameters).toContainEqual(['NextToken', 'a token that must be seen']);
    expect(request.parameters).toContainEqual(['AccessKeyId', 'shown-id']);
    expect(request.parameters).toContainEqual(['Password', HIDDEN]);
    expect(request.parameters).toContainEqual(['SecurityToken', HIDDEN]);
    expect(response.headers).toContainEqual(['set-cookie', HIDDEN]);
  });

  it('stays readable whatever the other side sends', () => {
    const exchange = exchangeOf('acs3', () => '');
    const long = 'x'.repeat(1_000_000);
    const many = Array.from({ length: 10_000 }, (_, nth) => [`x-${nth}`, long] as const);
    const stored = transcribe(
      {
        request: {
          ...exchange.request,
          ...{ method: long, path: `/${long}`, query: `a=1&`.repeat(10_000) },
          headers: [['authorization', `ACS3 Credential=${long}`], ...many],
        },
        response: { ...exchange.response, headers: many },
      },
      (text) => text,
    );
    expect(JSON.stringify(stored).length).toBeLessThan(20_000);
    expect(stored.request.headers.at(-1)).toEqual(['…', '(+9901)']);
    expect(stored.request.parameters.at(-1)).toEqual(['…', '(+9900)']);
    expect(stored.response.headers).toHaveLength(101);
  });
});
