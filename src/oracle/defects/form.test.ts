import { post, testOutcomes } from '../../testing/outcome-cases.ts';

const FORM = 'application/x-www-form-urlencoded';
const text1 = { mediaType: 'text/plain', content: 'x' };

testOutcomes('what is permitted: errors, form', [
  {
    clause: 'ActionNotSupported',
    given: { fields: { Action: 'NoSuchOperation' } },
    want: 'ActionNotSupported',
  },
  {
    clause: 'so are blanks around it, which HTTP takes off a header',
    given: { fields: { Action: ' GetExecutionHistory ' } },
    want: 'page ActionNotSupported',
    acs3: 'page',
  },
  {
    clause: 'the letter case of Action is open',
    given: { fields: { Action: 'getexecutionhistory' } },
    want: 'page ActionNotSupported',
  },
  {
    clause: 'APIVersionNotSupported',
    given: { fields: { Version: '2019-03-16' } },
    want: 'APIVersionNotSupported',
  },
  {
    clause: 'UnsupportedMediaType',
    given: { ...post, body: text1 },
    want: 'UnsupportedMediaType',
  },
  {
    clause: 'a body of a GET is open',
    given: { body: text1 },
    want: 'page InvalidArgument UnsupportedMediaType',
  },
  {
    clause: 'JSON is the documented media type',
    given: { ...post, body: { mediaType: 'application/json; charset=utf-8', content: '{}' } },
    want: 'page InvalidArgument UnsupportedMediaType',
  },
  {
    clause: 'a media type may stand before a blank',
    given: { ...post, body: { mediaType: 'application/json ; charset=utf-8', content: '{}' } },
    want: 'page InvalidArgument UnsupportedMediaType',
  },
  ...['multipart/form-data', 'text/json', 'application/problem+json'].map((mediaType) => ({
    clause: `other kinds of JSON and forms are open: ${mediaType}`,
    given: { ...post, body: { mediaType, content: '{}' } },
    want: 'page InvalidArgument UnsupportedMediaType',
  })),
  ...['+json/x', 'text/jso', 'form-data'].map((mediaType) => ({
    clause: `what only looks like one is not: ${mediaType}`,
    given: { ...post, body: { mediaType, content: '{}' } },
    want: 'UnsupportedMediaType',
  })),
  {
    clause: 'a type without a body is open',
    given: { ...post, body: { mediaType: 'text/plain', content: '' } },
    want: 'page InvalidArgument UnsupportedMediaType',
  },
  {
    clause: 'so is one with GET',
    given: { body: { mediaType: 'text/plain', content: '' } },
    want: 'page InvalidArgument UnsupportedMediaType',
  },
  {
    clause: 'an empty form is a form [rpc]',
    given: { ...post, body: { mediaType: FORM, content: '' } },
    want: 'page',
    acs3: 'page InvalidArgument UnsupportedMediaType',
  },
  {
    clause: 'a form is signed by RPC, and open by V3',
    given: { ...post, body: { mediaType: FORM, content: 'Colour=red' } },
    unauthenticated: 'rpc',
    want: 'InvalidArgument SignatureNotMatch',
    acs3: 'page InvalidArgument UnsupportedMediaType',
  },
  {
    clause: 'a form with GET is none, and its parameters do not count',
    given: { body: { mediaType: FORM, content: 'FlowName=nowhere' } },
    want: 'page InvalidArgument UnsupportedMediaType',
  },
  {
    clause: 'EntityTooLarge has no documented maximum',
    given: { ...post, body: { mediaType: 'application/json', content: ' ', repeat: 70_000 } },
    want: 'page EntityTooLarge InvalidArgument UnsupportedMediaType',
  },
  {
    clause: '64 KiB are not too large',
    given: { ...post, body: { mediaType: 'application/json', content: ' ', repeat: 64 * 1024 } },
    want: 'page InvalidArgument UnsupportedMediaType',
  },
  {
    clause: 'other methods are open',
    given: { method: 'PUT' },
    want: 'page ActionNotSupported InvalidArgument MissingRequiredHeader MissingRequiredParams SignatureNotMatch UnsupportedMediaType',
  },
  {
    clause: 'Format is open unless it is JSON',
    given: { fields: { Format: null } },
    want: 'page InvalidArgument MissingRequiredParams',
    acs3: 'page',
  },
]);
