import type { Parameter } from './parameter.ts';

/** A request as it goes over the wire. Header names are in lower case. */
export interface WireRequest {
  readonly method: string;
  /** Always `/` for this operation. */
  readonly path: string;
  /** The raw query, without `?`. */
  readonly query: string;
  readonly headers: readonly Parameter[];
  readonly body: Uint8Array;
}

/** An answer as it came over the wire. Header names are in lower case. */
export interface WireResponse {
  readonly status: number;
  readonly headers: readonly Parameter[];
  /** Decoded as UTF-8; bytes that are not UTF-8 become U+FFFD. */
  readonly body: string;
  /** False when the body held bytes that are not UTF-8. */
  readonly utf8: boolean;
}

/** Credentials of one identity. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken?: string;
}
