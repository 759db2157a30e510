import { describe, expect, it } from 'vitest';
import type { ReceivedRequest } from '../../protocol/received-request.ts';
import { findCredentials } from './find-credentials.ts';

const credentials = {
  accessKeyId: 'testKeyIdOfTheRun01',
  accessKeySecret: 'testSecretOfTheRun01',
  securityToken: 'test+Token/Of=The=Run01',
};

function find(part: Partial<ReceivedRequest>): string | undefined {
  const request: ReceivedRequest = {
    ...{ method: 'GET', path: '/', query: '', headers: [], body: new Uint8Array() },
    ...{ head: 'GET / HTTP/1.1\r\n\r\n', at: 0, connection: 1, abandonedAfterMs: undefined },
    ...part,
  };
  return findCredentials(request, credentials)?.en;
}

function headWith(header: string): string {
  return `GET / HTTP/1.1\r\n${header}\r\n\r\n`;
}

describe('findCredentials', () => {
  it('should find nothing in a plain request', () => {
    expect(find({ query: 'from=fnf', headers: [['accept', '*/*']] })).toBeUndefined();
  });

  it.each([
    [{ headers: [['authorization', 'Basic YWJj']] as const }, 'the header authorization'],
    [{ headers: [['x-acs-security-token', 'a']] as const }, 'the header x-acs-security-token'],
    [{ query: 'AccessKeyId=a&Signature=b' }, 'the parameter Signature, the parameter AccessKeyId'],
    [
      {
        method: 'POST',
        headers: [['content-type', 'application/x-www-form-urlencoded']] as const,
        body: Buffer.from('AccessKeyId=a'),
      },
      'the parameter AccessKeyId',
    ],
    [
      { head: headWith(`Referer: http://a/?k=${credentials.accessKeyId}`) },
      'the key id in the header Referer',
    ],
    [
      { head: headWith(`X-Token: ${encodeURIComponent(credentials.securityToken)}`) },
      'the security token in the header X-Token',
    ],
    [
      { body: Buffer.from(`{"t":"${credentials.securityToken}"}`) },
      'the security token in the body',
    ],
  ])('should say what there is, and where: %j', (part, found) => {
    expect(find(part)).toBe(found);
  });
});
