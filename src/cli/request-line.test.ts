import { describe, expect, it } from 'vitest';
import { parseRequest, type CallInput } from './request-line.ts';

const parse = (input: Partial<CallInput>): ReturnType<typeof parseRequest> =>
  parseRequest({ signature: 'rpc', method: 'get', operands: [], headers: [], ...input });

describe('parseRequest', () => {
  it('takes what is no common parameter as the operation’s own, with everything behind the first =', () => {
    expect(parse({ operands: ['FlowName=a', 'NextToken=a=b', 'Limit='] })).toEqual({
      signature: 'rpc',
      method: 'GET',
      identity: 'main',
      parameters: [
        ['FlowName', 'a'],
        ['NextToken', 'a=b'],
        ['Limit', ''],
      ],
    });
  });

  it('puts common parameters in place of those of a correct request', () => {
    const { parameters, fields } = parse({
      operands: ['Action=ListFlows', 'Timestamp=now', 'A=b'],
    });
    expect(fields).toEqual({ Action: 'ListFlows', Timestamp: 'now' });
    expect(parameters).toEqual([['A', 'b']]);
  });

  it('puts a signature in after signing', () => {
    expect(parse({ operands: ['Signature=x'] }).tampering).toEqual([
      { kind: 'set-parameter', name: 'Signature', value: 'x' },
    ]);
  });

  it('does not take a name from the prototype of objects for a common parameter', () => {
    expect(parse({ operands: ['constructor=x'] }).parameters).toEqual([['constructor', 'x']]);
  });

  it('reads headers as HTTP writes them', () => {
    expect(parse({ headers: ['X-Acs-Foo:  bar: baz '] }).headers).toEqual([
      ['x-acs-foo', 'bar: baz'],
    ]);
  });

  it.each([
    [{ operands: ['Limit'] }, 'write Name=value'],
    [{ operands: ['=5'] }, 'write Name=value'],
    [{ headers: ['foo'] }, 'write "Name: value"'],
    [{ headers: ['a b: c'] }, 'write "Name: value"'],
    [{ headers: ['a: b\r\nc: d'] }, 'write "Name: value"'],
    [{ method: 'G T' }, '--method is "G T"'],
    [{ method: '' }, '--method'],
  ])('refuses %o', (input, problem) => {
    expect(() => parse(input)).toThrow(problem);
  });
});
