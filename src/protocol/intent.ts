import type { Parameter } from './parameter.ts';

/** The two ways to sign a request of this operation. */
export type SignatureKind = 'rpc' | 'acs3';

/**
 * Whose credentials sign a request. `main` is always there; `restricted` may not call the operation;
 * `temporary` has a security token. An intent names an identity and never holds a secret of it.
 */
export type IdentityName = 'main' | 'restricted' | 'temporary';

/**
 * Common parameters by their RPC names. With the V3 signature they stand in headers: Action in
 * x-acs-action, Version in x-acs-version, Timestamp in x-acs-date, SignatureNonce in
 * x-acs-signature-nonce, SecurityToken in x-acs-security-token, ContentHash in x-acs-content-sha256,
 * Host in host, AccessKeyId and SignatureMethod in Authorization. V3 has no SignatureVersion and no Format,
 * RPC has no ContentHash and no signed Host; a field that a signature does not have is passed over.
 */
export type CommonField =
  | 'Action'
  | 'Version'
  | 'Format'
  | 'AccessKeyId'
  | 'SignatureMethod'
  | 'SignatureVersion'
  | 'SignatureNonce'
  | 'Timestamp'
  | 'SecurityToken'
  | 'ContentHash';

/** A body that is sent with the request. `repeat` writes `content` that many times, for bodies of megabytes. */
export interface IntentBody {
  /** Value of content-type; `null` sends none. */
  readonly mediaType: string | null;
  readonly content: string;
  readonly repeat?: number;
}

/** How the query is written; none of it changes what the request means. */
export interface Spelling {
  /** Sorts parameters, Signature being the last, by these keys; one without a key keeps its place. */
  readonly order?: readonly number[];
  /** `%2f` in place of `%2F`. */
  readonly lowerHex?: boolean;
  /** Percent-encodes the unreserved characters of names and values too. */
  readonly encodeUnreserved?: boolean;
}

/** A change made to the request after it was signed. `at` counts from 0 and wraps at the length. */
export type Tampering =
  | { readonly kind: 'set-parameter'; readonly name: string; readonly value: string }
  | { readonly kind: 'add-parameter'; readonly name: string; readonly value: string }
  | { readonly kind: 'remove-parameter'; readonly name: string }
  | { readonly kind: 'rename-parameter'; readonly name: string; readonly to: string }
  | { readonly kind: 'set-header'; readonly name: string; readonly value: string }
  | { readonly kind: 'remove-header'; readonly name: string }
  | { readonly kind: 'method'; readonly to: string }
  | { readonly kind: 'body'; readonly content: string }
  | { readonly kind: 'signature-character'; readonly at: number }
  | { readonly kind: 'signature-case' }
  | { readonly kind: 'signature-empty' }
  | { readonly kind: 'signature-missing' };

/**
 * A request before it is signed: what is stored in results and replayed. Plain JSON, so it can be
 * written and read back. Signing it at another time gives another nonce, time and signature.
 */
export interface Intent {
  readonly signature: SignatureKind;
  /** HTTP method, GET or POST in a correct request. */
  readonly method: string;
  readonly identity: IdentityName;
  /** The operation's own parameters. They are written sorted by name, as the official clients do; see `Spelling` for other orders. */
  readonly parameters: readonly Parameter[];
  /** How far the request time is from the server's clock, in milliseconds; negative is the past. Default 0. */
  readonly skewMs?: number;
  /** Common parameters that differ from a correct request, before signing; `null` leaves one out. */
  readonly fields?: Readonly<Partial<Record<CommonField, string | null>>>;
  /** Further headers. With V3 those that begin with x-acs- are signed. */
  readonly headers?: readonly Parameter[];
  readonly body?: IntentBody;
  /** RPC by POST: all parameters in a form body in place of the query. */
  readonly form?: boolean;
  /** Signs with this in place of the identity's secret. Never a real secret. */
  readonly secret?: string;
  readonly spelling?: Spelling;
  readonly tampering?: readonly Tampering[];
  /** Sends it over a connection of its own. */
  readonly freshConnection?: boolean;
}
