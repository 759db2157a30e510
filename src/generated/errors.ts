// Generated from spec/ by `npm run generate`. Changes made here are lost.

/** A documented error code. */
export type ErrorCode =
  | 'ActionNotSupported'
  | 'APIVersionNotSupported'
  | 'EntityTooLarge'
  | 'InvalidArgument'
  | 'MissingRequiredHeader'
  | 'MissingRequiredParams'
  | 'AccessDenied'
  | 'InvalidAccessKeyID'
  | 'RequestTimeTooSkewed'
  | 'SignatureNotMatch'
  | 'ExecutionNotExists'
  | 'FlowNotExists'
  | 'UnsupportedMediaType'
  | 'InternalServerError';

export interface DocumentedError {
  readonly code: ErrorCode;
  readonly status: number;
  /** Template of the message; `%s` stands for the value at fault. */
  readonly message: string;
}

export const documentedErrors: readonly DocumentedError[] = [
  {
    code: 'ActionNotSupported',
    status: 400,
    message: "The requested API operation '%s' is incorrect. Please check.",
  },
  {
    code: 'APIVersionNotSupported',
    status: 400,
    message: "The requested API version '%s' is not supported yet. Please check.",
  },
  {
    code: 'EntityTooLarge',
    status: 400,
    message: 'The payload size exceeds maximum allowed size (%s bytes).',
  },
  {
    code: 'InvalidArgument',
    status: 400,
    message: 'Parameter error.',
  },
  {
    code: 'MissingRequiredHeader',
    status: 400,
    message: "The HTTP header '%s' must be specified.",
  },
  {
    code: 'MissingRequiredParams',
    status: 400,
    message: "The HTTP query '%s' must be specified.",
  },
  {
    code: 'AccessDenied',
    status: 403,
    message: "The resources doesn't belong to you.",
  },
  {
    code: 'InvalidAccessKeyID',
    status: 403,
    message: 'The AccessKey ID %s is invalid.',
  },
  {
    code: 'RequestTimeTooSkewed',
    status: 403,
    message: 'The difference between the request time %s and the current time %s is too large.',
  },
  {
    code: 'SignatureNotMatch',
    status: 403,
    message:
      'The request signature we calculated does not match the signature you provided. Check your access key and signing method.',
  },
  {
    code: 'ExecutionNotExists',
    status: 404,
    message: 'Execution %s for flow %s does not exist.',
  },
  {
    code: 'FlowNotExists',
    status: 404,
    message: 'Flow %s does not exist.',
  },
  {
    code: 'UnsupportedMediaType',
    status: 415,
    message: 'The content type must be "application/json".',
  },
  {
    code: 'InternalServerError',
    status: 500,
    message: 'An internal error has occurred. Please retry.',
  },
];

/** A code of the common gateway; `*` at its end stands for the name of a parameter. */
export interface GatewayError {
  readonly code: string;
  readonly status: number;
  /** The documented codes that it stands for. */
  readonly for: readonly ErrorCode[];
}

export const gatewayErrors: readonly GatewayError[] = [
  {
    code: 'InvalidAccessKeyId.NotFound',
    status: 404,
    for: ['InvalidAccessKeyID'],
  },
  {
    code: 'InvalidAccessKeyId.Inactive',
    status: 400,
    for: ['InvalidAccessKeyID'],
  },
  {
    code: 'InvalidTimeStamp.Format',
    status: 400,
    for: ['RequestTimeTooSkewed', 'InvalidArgument'],
  },
  {
    code: 'InvalidTimeStamp.Expired',
    status: 400,
    for: ['RequestTimeTooSkewed'],
  },
  {
    code: 'SignatureNonceUsed',
    status: 400,
    for: ['SignatureNotMatch'],
  },
  {
    code: 'SignatureDoesNotMatch',
    status: 400,
    for: ['SignatureNotMatch'],
  },
  {
    code: 'InvalidSignatureMethod',
    status: 400,
    for: ['SignatureNotMatch', 'InvalidArgument'],
  },
  {
    code: 'InvalidParameter.Format',
    status: 400,
    for: ['InvalidArgument'],
  },
  {
    code: 'Missing*',
    status: 400,
    for: ['MissingRequiredParams', 'MissingRequiredHeader'],
  },
  {
    code: 'Invalid*',
    status: 400,
    for: ['InvalidArgument'],
  },
  {
    code: 'InvalidApi.NotFound',
    status: 404,
    for: ['ActionNotSupported', 'APIVersionNotSupported'],
  },
  {
    code: 'UnsupportedHTTPMethod',
    status: 400,
    for: ['InvalidArgument'],
  },
  {
    code: 'ServiceUnavailable',
    status: 503,
    for: ['InternalServerError'],
  },
  {
    code: 'Throttling.User',
    status: 400,
    for: [],
  },
  {
    code: 'Throttling.Api',
    status: 400,
    for: [],
  },
];
