import { text, type Text } from '../text.ts';

/**
 * Why a request got no answer that says anything about the endpoint. These end a requirement as
 * incomplete; they are never findings.
 */
export type TroubleKind =
  | 'unreachable'
  | 'timeout'
  | 'reset'
  | 'throttled'
  | 'unavailable'
  | 'too-large'
  | 'budget'
  | 'interrupted';

/** A request that could not be assessed, after every retry that makes sense. `reason` is for people. */
export class TransportTrouble extends Error {
  override readonly name = 'TransportTrouble';
  readonly kind: TroubleKind;
  readonly reason: Text;

  constructor(kind: TroubleKind, reason: Text, options?: ErrorOptions) {
    super(reason.en, options);
    this.kind = kind;
    this.reason = reason;
  }
}

/** A request that the end of the run kept from being answered. */
export function interrupted(options?: ErrorOptions): TransportTrouble {
  return new TransportTrouble(
    'interrupted',
    text('the run was interrupted', '运行被中断'),
    options,
  );
}

/** A request that no HTTP client can write, such as one with a line feed in a header. Not a case, then. */
export class UnsendableRequest extends Error {
  override readonly name = 'UnsendableRequest';
}
