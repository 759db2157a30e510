import { testOutcomes } from '../../testing/outcome-cases.ts';

testOutcomes('what is permitted: common parameters and headers', [
  {
    clause: 'Action is required',
    given: { fields: { Action: null } },
    want: 'ActionNotSupported MissingRequiredParams',
    acs3: 'ActionNotSupported MissingRequiredHeader MissingRequiredParams',
  },
  {
    clause: 'Version is required, and empty counts as missing too',
    given: { fields: { Version: '' } },
    want: 'APIVersionNotSupported InvalidArgument MissingRequiredParams',
    acs3: 'APIVersionNotSupported InvalidArgument MissingRequiredHeader MissingRequiredParams',
  },
  {
    clause: 'AccessKeyId is required',
    unauthenticated: 'both',
    given: { fields: { AccessKeyId: null } },
    want: 'InvalidAccessKeyID MissingRequiredParams',
    acs3: 'InvalidAccessKeyID InvalidArgument MissingRequiredHeader MissingRequiredParams',
  },
  {
    clause: 'SignatureVersion is required',
    unauthenticated: 'rpc',
    given: { fields: { SignatureVersion: null } },
    want: 'InvalidArgument MissingRequiredParams SignatureNotMatch',
    acs3: 'page',
  },
  {
    clause: 'SignatureMethod is required',
    given: { fields: { SignatureMethod: null } },
    unauthenticated: 'both',
    want: 'InvalidArgument MissingRequiredParams SignatureNotMatch',
    // As with a wrong one.
    acs3: 'APIVersionNotSupported ActionNotSupported InvalidAccessKeyID InvalidArgument MissingRequiredHeader MissingRequiredParams RequestTimeTooSkewed SignatureNotMatch',
  },
  {
    clause: 'an empty Action counts as missing',
    given: { fields: { Action: '' } },
    want: 'ActionNotSupported InvalidArgument MissingRequiredParams',
    acs3: 'ActionNotSupported InvalidArgument MissingRequiredHeader MissingRequiredParams',
  },
  {
    clause: 'SignatureNonce is required',
    given: { fields: { SignatureNonce: null } },
    want: 'MissingRequiredParams',
    acs3: 'MissingRequiredHeader MissingRequiredParams',
  },
  {
    clause: 'an empty nonce is open',
    given: { fields: { SignatureNonce: '' } },
    want: 'page InvalidArgument MissingRequiredParams',
    acs3: 'page InvalidArgument MissingRequiredHeader MissingRequiredParams',
  },
  {
    clause: 'the request time is required',
    unauthenticated: 'both',
    given: { fields: { Timestamp: null } },
    want: 'InvalidArgument MissingRequiredParams RequestTimeTooSkewed',
    acs3: 'InvalidArgument MissingRequiredHeader MissingRequiredParams RequestTimeTooSkewed',
  },
  {
    clause: 'the hash of the body is required',
    unauthenticated: 'acs3',
    given: { fields: { ContentHash: null } },
    want: 'page',
    acs3: 'InvalidArgument MissingRequiredHeader MissingRequiredParams SignatureNotMatch',
  },
]);
