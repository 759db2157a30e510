import type {
  ReportedPage,
  SdkErrorOutcome,
  ServiceErrorOutcome,
} from '../generated/driver-protocol.ts';

/** An error of the SDK's own: no answer, or one that cannot be read. */
export interface Failure {
  readonly kind: SdkErrorOutcome['kind'];
  /** What the caller is told. */
  readonly message: string;
  /** The error code of Node.js or OpenSSL behind it, where there is one: `ECONNRESET`, `CERT_HAS_EXPIRED`. */
  readonly code?: string;
}

/** An error that the service told. `message` and `requestId` where it told them. */
export type Refusal = Omit<ServiceErrorOutcome, 'outcome'>;

/** How one try ended. */
export type TryResult =
  | { readonly kind: 'page'; readonly page: ReportedPage; readonly status: number | undefined }
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  | { readonly kind: 'failure'; readonly failure: Failure };

/** Ends a try. Thrown by any of the behaviours, and told to the caller. */
export class SdkFailure extends Error {
  override readonly name = 'SdkFailure';
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.message, options);
    this.failure = failure;
  }
}

/** Any error as the failure that is told of it. */
export function failureOf(error: unknown): Failure {
  if (error instanceof SdkFailure) return error.failure;
  return { kind: 'other', message: error instanceof Error ? error.message : String(error) };
}
