import { post, testOutcomes } from '../../testing/outcome-cases.ts';
import { MINUTE } from '../../testing/small-world.ts';

testOutcomes('what is permitted: errors, authentication', [
  {
    clause: 'InvalidAccessKeyID',
    unauthenticated: 'both',
    given: { fields: { AccessKeyId: 'nobody' } },
    want: 'InvalidAccessKeyID',
  },
  {
    clause: 'key ids are case-sensitive',
    unauthenticated: 'both',
    given: { fields: { AccessKeyId: 'MAINID' } },
    want: 'InvalidAccessKeyID',
  },
  ...[`${'A'.repeat(28)}=`, `${'A'.repeat(27)}==`, 'A'.repeat(28)].map((value) => ({
    clause: `a signature that none could be, with a key that nobody has [rpc]: ${value}`,
    given: {
      fields: { AccessKeyId: 'nobody' },
      tampering: [{ kind: 'set-parameter', name: 'Signature', value } as const],
    },
    unauthenticated: 'both' as const,
    want: 'InvalidAccessKeyID SignatureNotMatch',
    // A parameter that V3 does not know, and nobody signed.
    acs3: 'InvalidAccessKeyID InvalidArgument',
  })),
  {
    clause: 'SignatureNotMatch: another secret',
    unauthenticated: 'both',
    given: { secret: 'other' },
    want: 'SignatureNotMatch',
  },
  {
    clause: 'SignatureNotMatch: one character',
    unauthenticated: 'both',
    given: { tampering: [{ kind: 'signature-character', at: 5 }] },
    want: 'SignatureNotMatch',
  },
  {
    clause: 'SignatureNotMatch: the method',
    unauthenticated: 'both',
    given: { tampering: [{ kind: 'method', to: 'POST' }] },
    want: 'SignatureNotMatch',
  },
  {
    clause: 'SignatureNotMatch: a parameter changed later, which then justifies nothing of its own',
    unauthenticated: 'both',
    given: { tampering: [{ kind: 'set-parameter', name: 'ExecutionName', value: 'run-7' }] },
    want: 'SignatureNotMatch',
  },
  {
    clause: 'the signature is required',
    unauthenticated: 'rpc',
    given: { tampering: [{ kind: 'remove-parameter', name: 'Signature' }] },
    want: 'MissingRequiredParams SignatureNotMatch',
    acs3: 'page',
  },
  {
    clause: 'the body is signed by its hash [v3]',
    unauthenticated: 'acs3',
    given: { ...post, tampering: [{ kind: 'body', content: '{}' }] },
    want: 'page InvalidArgument UnsupportedMediaType',
    acs3: 'InvalidArgument SignatureNotMatch UnsupportedMediaType',
  },
  {
    clause: 'an x-acs header that is not signed is open [v3]',
    given: { tampering: [{ kind: 'set-header', name: 'x-acs-colour', value: 'red' }] },
    want: 'page',
    acs3: 'page InvalidArgument MissingRequiredHeader SignatureNotMatch',
  },
  {
    clause: 'a wrong method of signing',
    unauthenticated: 'both',
    given: { fields: { SignatureMethod: 'HMAC-MD5' } },
    want: 'InvalidArgument SignatureNotMatch',
    // Without the family's name in Authorization it may be taken for an RPC request without parameters.
    acs3: 'APIVersionNotSupported ActionNotSupported InvalidAccessKeyID InvalidArgument MissingRequiredParams RequestTimeTooSkewed SignatureNotMatch',
  },
  {
    clause: 'a wrong SignatureVersion [rpc]',
    unauthenticated: 'rpc',
    given: { fields: { SignatureVersion: '2.0' } },
    want: 'InvalidArgument SignatureNotMatch',
    acs3: 'page',
  },
  { clause: '5 minutes are in time', given: { skewMs: 5 * MINUTE }, want: 'page' },
  {
    clause: 'between 5 and 15 minutes nothing is documented',
    given: { skewMs: -10 * MINUTE },
    want: 'page RequestTimeTooSkewed',
  },
  {
    clause: 'RequestTimeTooSkewed',
    unauthenticated: 'both',
    given: { skewMs: 16 * MINUTE },
    want: 'RequestTimeTooSkewed',
  },
  {
    clause: '15 minutes are not more than 15 minutes, counted in whole seconds on both sides',
    given: { skewMs: 15 * MINUTE },
    want: 'page RequestTimeTooSkewed',
  },
  {
    clause: 'nor are two seconds more, which is what rounding may add',
    given: { skewMs: 15 * MINUTE + 2000 },
    want: 'page RequestTimeTooSkewed',
  },
  {
    clause: 'three seconds more are',
    given: { skewMs: -15 * MINUTE - 3000 },
    unauthenticated: 'both',
    want: 'RequestTimeTooSkewed',
  },
  {
    clause: '5 minutes and a second are open',
    given: { skewMs: 5 * MINUTE + 1000 },
    want: 'page RequestTimeTooSkewed',
  },
  ...['2024-03-21T08:00:00.5Z', '2024-03-21T08:00:00.123Z'].map((time) => ({
    clause: `fractions of a second are open: ${time}`,
    given: { fields: { Timestamp: time } },
    want: 'page InvalidArgument RequestTimeTooSkewed',
  })),
  ...[
    'x2024-03-21T08:00:00.5Z',
    '2024-03-21T08:00:00.5Zx',
    '2024-03-21T08:00:00.Z',
    '2024-03-21T08:00:00Z.5',
    'soon',
  ].map((time) => ({
    clause: `a malformed time: ${time}`,
    given: { fields: { Timestamp: time } },
    unauthenticated: 'both' as const,
    want: 'InvalidArgument RequestTimeTooSkewed',
  })),
  {
    clause: 'a malformed time',
    unauthenticated: 'both',
    given: { fields: { Timestamp: '2024-03-21T16:00:00+08:00' } },
    want: 'InvalidArgument RequestTimeTooSkewed',
  },
  { clause: 'temporary credentials', given: { identity: 'temporary' }, want: 'page' },
  {
    clause: 'temporary credentials without their token',
    unauthenticated: 'both',
    given: { identity: 'temporary', fields: { SecurityToken: null } },
    want: 'InvalidAccessKeyID InvalidArgument MissingRequiredHeader MissingRequiredParams SignatureNotMatch',
  },
  {
    clause: 'temporary credentials with another token',
    unauthenticated: 'both',
    given: { identity: 'temporary', fields: { SecurityToken: 'other' } },
    want: 'InvalidAccessKeyID InvalidArgument SignatureNotMatch',
  },
]);
