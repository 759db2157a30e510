import { describe, expect, it } from 'vitest';
import { canonicalQuery, type Parameter } from './parameter.ts';
import { rpcSignature, rpcStringToSign } from './rpc-signature.ts';

/** The example of the document, in an order of its own: signing has to sort. */
function published(timeName: string): Parameter[] {
  return [
    [timeName, '2016-02-23T12:46:24Z'],
    ['Format', 'XML'],
    ['AccessKeyId', 'testid'],
    ['Action', 'DescribeRegions'],
    ['SignatureMethod', 'HMAC-SHA1'],
    ['SignatureNonce', '3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf'],
    ['Version', '2014-05-26'],
    ['SignatureVersion', '1.0'],
  ];
}

describe('RPC signature, published vector', () => {
  const canonical =
    'AccessKeyId=testid&Action=DescribeRegions&Format=XML&SignatureMethod=HMAC-SHA1' +
    '&SignatureNonce=3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf&SignatureVersion=1.0' +
    '&Timestamp=2016-02-23T12%3A46%3A24Z&Version=2014-05-26';
  const stringToSign =
    'GET&%2F&AccessKeyId%3Dtestid%26Action%3DDescribeRegions%26Format%3DXML' +
    '%26SignatureMethod%3DHMAC-SHA1%26SignatureNonce%3D3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf' +
    '%26SignatureVersion%3D1.0%26Timestamp%3D2016-02-23T12%253A46%253A24Z%26Version%3D2014-05-26';

  it('should write the canonical query', () => {
    expect(canonicalQuery(published('Timestamp'))).toBe(canonical);
  });

  it('should write the string to sign, encoding what is already encoded again', () => {
    expect(rpcStringToSign('GET', published('Timestamp'))).toBe(stringToSign);
  });

  it('should give the signature', () => {
    expect(rpcSignature('testsecret', 'GET', published('Timestamp'))).toBe(
      'OLeaidS1JvxuMvnyHOwuJ+uX5qY=',
    );
  });

  it('should give the published signature for the spelling TimeStamp of the document', () => {
    expect(rpcStringToSign('GET', published('TimeStamp'))).toBe(
      stringToSign.replace('Timestamp', 'TimeStamp'),
    );
    expect(rpcSignature('testsecret', 'GET', published('TimeStamp'))).toBe(
      'CT9X0VtwR86fNWSnsc6v8YGOjuE=',
    );
  });
});

describe('rpcStringToSign', () => {
  it('should begin with the method', () => {
    expect(rpcStringToSign('POST', [['a', 'b']])).toBe('POST&%2F&a%3Db');
  });

  it('should leave Signature itself out and nothing else', () => {
    const parameters = published('Timestamp');
    expect(rpcStringToSign('GET', [['Signature', 'x'], ...parameters])).toBe(
      rpcStringToSign('GET', parameters),
    );
    expect(rpcStringToSign('GET', [['signature', 'x'], ...parameters])).not.toBe(
      rpcStringToSign('GET', parameters),
    );
  });
});
