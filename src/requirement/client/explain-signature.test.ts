import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { SignatureKind } from '../../protocol/intent.ts';
import type { ReceivedRequest } from '../../protocol/received-request.ts';
import { faults } from '../../faithful/faults/index.ts';
import { createBehaviour } from '../../faithful/create-behaviour.ts';
import { writeRequest } from '../../faithful/write-request.ts';
import { explainSignature } from './explain-signature.ts';

const credentials = { accessKeyId: 'testid', accessKeySecret: 'testsecret' };

/** The request of a client with this fault, as an endpoint receives it. */
function requestOf(fault: string, signature: SignatureKind): ReceivedRequest {
  const behaviour = createBehaviour(faults.filter(({ id }) => id === fault));
  const endpoint = 'http://127.0.0.1:8080';
  const request = { FlowName: "a b*c~d+!'()", ExecutionName: 'e', NextToken: '/' };
  const written = writeRequest(behaviour, {
    number: 1,
    origin: new URL(endpoint),
    before: undefined,
    call: {
      number: 1,
      params: { endpoint, signature, credentials, request },
      page: 1,
      walks: false,
      process: { environment: {}, now: () => 0 },
    },
  });
  return { ...written, head: '', at: 0, connection: 1, abandonedAfterMs: undefined };
}

function explained(fault: string, signature: SignatureKind): string | undefined {
  return explainSignature(requestOf(fault, signature), signature, credentials.accessKeySecret)?.en;
}

describe('explainSignature', () => {
  it.each([
    ['signing-rpc-encode-uri-component', "signed with ! ' ( ) * unencoded"],
    ['signing-rpc-tilde-encoded', 'signed with ~ encoded'],
    ['signing-rpc-space-as-plus', 'signed with spaces written as +'],
    ['signing-rpc-key-without-ampersand', 'the key lacks & behind the secret'],
    ['signing-rpc-order-as-sent', undefined],
    ['signing-rpc-method-always-get', 'signed for GET, sent with POST'],
    ['request-plus-not-encoded', 'the query has a bare +, which is read as a space'],
  ])('should explain %s', (fault, mistake) => {
    expect(explained(fault, 'rpc')).toBe(mistake);
  });

  it.each([
    ['signing-acs3-star-not-encoded', 'signed with * unencoded'],
    ['signing-acs3-plus-read-as-space', 'signed with + read as a space'],
    ['signing-acs3-host-without-port', 'Host signed without its port'],
    ['signing-acs3-key-with-ampersand', 'the key has & behind the secret'],
  ])('should explain %s', (fault, mistake) => {
    expect(explained(fault, 'acs3')).toBe(mistake);
  });

  it('should explain parameters that are signed in the order in which they are sent', () => {
    const query = 'FlowName=a&Action=b';
    const signature = createHmac('sha1', `${credentials.accessKeySecret}&`)
      .update(`GET&%2F&${encodeURIComponent(query)}`)
      .digest('base64');
    const request = {
      ...requestOf('', 'rpc'),
      query: `${query}&Signature=${encodeURIComponent(signature)}`,
    };
    expect(explainSignature(request, 'rpc', credentials.accessKeySecret)?.en).toBe(
      'signed with parameters that are not sorted',
    );
  });

  it('should say nothing of a mistake that is not known', () => {
    for (const signature of ['rpc', 'acs3'] as const) {
      expect(explainSignature(requestOf('', signature), signature, 'other')).toBeUndefined();
    }
  });
});
