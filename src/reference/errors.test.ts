import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Intent } from '../protocol/intent.ts';
import { referenceIntent } from '../testing/reference-intent.ts';
import { sendIntent } from '../testing/send-http.ts';
import { startReference, type ReferenceEndpoint } from './start-reference.ts';

const NOW = Date.UTC(2025, 5, 1, 12);
const LATE = { skewMs: 15 * 60_000 + 1000 };

type Case = readonly [string, Intent, number, string, string];

/** What each request gets, whichever way it is signed. */
function bothWays(signature: 'rpc' | 'acs3'): Case[] {
  const change = (more: Partial<Intent>): Partial<Intent> => ({ signature, ...more });
  const own = (parameters: Record<string, string | null>): Intent =>
    referenceIntent({ signature }, parameters);
  const invalid = 'Parameter error.';
  const mismatch =
    'The request signature we calculated does not match the signature you provided. Check your access key and signing method.';
  const key = (id: string): string => `The AccessKey ID ${id} is invalid.`;
  const limit = `${invalid} Limit must be an integer from 1 to 999.`;
  const time = `${invalid} The request time must be written as YYYY-MM-DDThh:mm:ssZ.`;
  const form = { mediaType: 'text/plain', content: 'x' };
  const skew =
    'The difference between the request time 2025-06-01T12:15:01Z and the current time 2025-06-01T12:00:00Z is too large.';
  return [
    [
      'another action',
      referenceIntent(change({ fields: { Action: 'getExecutionHistory' } })),
      400,
      'ActionNotSupported',
      "The requested API operation 'getExecutionHistory' is incorrect. Please check.",
    ],
    [
      'another version',
      referenceIntent(change({ fields: { Version: '2019-03-16' } })),
      400,
      'APIVersionNotSupported',
      "The requested API version '2019-03-16' is not supported yet. Please check.",
    ],
    [
      'another media type',
      referenceIntent(change({ method: 'POST', body: form })),
      415,
      'UnsupportedMediaType',
      'The content type must be "application/json".',
    ],
    [
      'too large a body',
      referenceIntent(
        change({
          method: 'POST',
          body: { mediaType: 'application/json', content: ' ', repeat: 2 ** 20 + 1 },
        }),
      ),
      400,
      'EntityTooLarge',
      'The payload size exceeds maximum allowed size (1048576 bytes).',
    ],
    ['a late request', referenceIntent(change(LATE)), 403, 'RequestTimeTooSkewed', skew],
    [
      'a malformed time',
      referenceIntent(change({ fields: { Timestamp: '2025-06-01 12:00:00' } })),
      400,
      'InvalidArgument',
      time,
    ],
    [
      'an unknown key',
      referenceIntent(change({ fields: { AccessKeyId: 'referencekeymain' } })),
      403,
      'InvalidAccessKeyID',
      key('referencekeymain'),
    ],
    [
      'an empty key',
      referenceIntent(change({ fields: { AccessKeyId: '' } })),
      403,
      'InvalidAccessKeyID',
      key(''),
    ],
    [
      'another secret',
      referenceIntent(change({ secret: 'other' })),
      403,
      'SignatureNotMatch',
      mismatch,
    ],
    [
      'an empty signature',
      referenceIntent(change({ tampering: [{ kind: 'signature-empty' }] })),
      403,
      'SignatureNotMatch',
      mismatch,
    ],
    [
      'a repeated parameter',
      referenceIntent(
        change({ tampering: [{ kind: 'add-parameter', name: 'FlowName', value: 'orders' }] }),
      ),
      403,
      'SignatureNotMatch',
      mismatch,
    ],
    [
      'another method than the signed one',
      referenceIntent(change({ tampering: [{ kind: 'method', to: 'POST' }] })),
      403,
      'SignatureNotMatch',
      mismatch,
    ],
    [
      'another algorithm',
      referenceIntent(change({ fields: { SignatureMethod: 'HMAC-SHA256' } })),
      403,
      'SignatureNotMatch',
      mismatch,
    ],
    [
      'a temporary key without its token',
      referenceIntent(change({ identity: 'temporary', fields: { SecurityToken: null } })),
      403,
      'InvalidAccessKeyID',
      key('STS.ReferenceKeyTemporary'),
    ],
    [
      'a temporary key with another token',
      referenceIntent(change({ identity: 'temporary', fields: { SecurityToken: 'x' } })),
      403,
      'InvalidAccessKeyID',
      key('STS.ReferenceKeyTemporary'),
    ],
    [
      'a restricted key, before anything is looked up',
      referenceIntent(change({ identity: 'restricted' }), { FlowName: 'none' }),
      403,
      'AccessDenied',
      "The resources doesn't belong to you.",
    ],
    [
      'an execution of another account',
      own({ FlowName: 'parcels', ExecutionName: 'abroad' }),
      403,
      'AccessDenied',
      "The resources doesn't belong to you.",
    ],
    [
      'no FlowName',
      own({ FlowName: null }),
      400,
      'MissingRequiredParams',
      "The HTTP query 'FlowName' must be specified.",
    ],
    [
      'no ExecutionName',
      own({ ExecutionName: null }),
      400,
      'MissingRequiredParams',
      "The HTTP query 'ExecutionName' must be specified.",
    ],
    [
      'a flow that does not exist',
      own({ FlowName: 'Größe $& %s' }),
      404,
      'FlowNotExists',
      'Flow Größe $& %s does not exist.',
    ],
    [
      'an execution that another flow has',
      own({ ExecutionName: 'autumn' }),
      404,
      'ExecutionNotExists',
      'Execution autumn for flow orders does not exist.',
    ],
    ...['0', '1000', '-1', '+5', '007', '', '5abc', '1.5', '18446744073709551617', '５'].map(
      (text): Case => [`Limit ${text}`, own({ Limit: text }), 400, 'InvalidArgument', limit],
    ),
    [
      'an invented token',
      own({ NextToken: '3' }),
      400,
      'InvalidArgument',
      `${invalid} NextToken was not returned for this execution.`,
    ],
  ];
}

const missing: readonly Case[] = [
  ...(
    ['Action', 'Version', 'AccessKeyId', 'SignatureMethod', 'SignatureNonce', 'Timestamp'] as const
  ).map((name): Case => [
    `no ${name}`,
    referenceIntent({ fields: { [name]: null } }),
    400,
    'MissingRequiredParams',
    `The HTTP query '${name}' must be specified.`,
  ]),
  ...(
    [
      ['Action', 'x-acs-action'],
      ['Version', 'x-acs-version'],
      ['Timestamp', 'x-acs-date'],
      ['SignatureNonce', 'x-acs-signature-nonce'],
      ['ContentHash', 'x-acs-content-sha256'],
    ] as const
  ).map(([field, header]): Case => [
    `no ${header}`,
    referenceIntent({ signature: 'acs3', fields: { [field]: null } }),
    400,
    'MissingRequiredHeader',
    `The HTTP header '${header}' must be specified.`,
  ]),
  [
    'no Signature',
    referenceIntent({ tampering: [{ kind: 'signature-missing' }] }),
    400,
    'MissingRequiredParams',
    "The HTTP query 'Signature' must be specified.",
  ],
  [
    'no Authorization',
    referenceIntent({ signature: 'acs3', tampering: [{ kind: 'signature-missing' }] }),
    400,
    'MissingRequiredHeader',
    "The HTTP header 'Authorization' must be specified.",
  ],
];

const acs3Only: readonly Case[] = [
  { kind: 'set-header', name: 'x-acs-later', value: 'x' } as const,
  { kind: 'set-header', name: 'x-acs-content-sha256', value: '0'.repeat(64) } as const,
  { kind: 'set-header', name: 'x-acs-signature-nonce', value: 'other' } as const,
].map((change) => [
  `${change.name} changed after signing`,
  referenceIntent({ signature: 'acs3', tampering: [change] }),
  403,
  'SignatureNotMatch',
  'The request signature we calculated does not match the signature you provided. Check your access key and signing method.',
]);

let endpoint: ReferenceEndpoint;
beforeAll(async () => {
  endpoint = await startReference({ now: () => NOW });
});
afterAll(() => endpoint.close());

describe.each([
  ['RPC', bothWays('rpc')],
  ['V3', bothWays('acs3')],
  ['what is missing', missing],
  ['what V3 covers', acs3Only],
])('a refusal (%s)', (_, cases) => {
  it.each(cases)('of %s has its code, status and message', async (_title, intent, ...expected) => {
    const credentials = endpoint.credentials[intent.identity];
    const { response, answer } = await sendIntent(endpoint.url, intent, credentials, { now: NOW });
    const seen = answer.kind === 'error' ? [answer.code, answer.message] : [answer.kind];
    expect([response.status, ...seen]).toEqual(expected);
  });
});

describe('an error', () => {
  it('carries one RequestId in its body and its header', async () => {
    const { response, answer } = await sendIntent(
      endpoint.url,
      referenceIntent({}, { Limit: '0' }),
      endpoint.credentials.main,
      { now: NOW },
    );
    const { requestId } = answer as { requestId: string };
    expect(requestId).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
    expect(new Map(response.headers).get('x-acs-request-id')).toBe(requestId);
    expect(new Map(response.headers).get('date')).toBe('Sun, 01 Jun 2025 12:00:00 GMT');
  });

  it.each(['HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])(
    'is what %s gets, and never a server error',
    async (method) => {
      const { response } = await sendIntent(
        endpoint.url,
        referenceIntent({ method }),
        endpoint.credentials.main,
        { now: NOW },
      );
      expect(response.status).toBe(400);
      expect(response.body === '').toBe(method === 'HEAD');
    },
  );
});
