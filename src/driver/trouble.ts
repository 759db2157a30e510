import type { Text } from '../text.ts';

/**
 * Why a call of the driver came to nothing.
 *
 * - `timeout`: no answer in time; `died`: the driver ended while the call was under way
 * - `error`: the driver answered with an error of its own; `invalid`: its answer breaks the protocol
 * - `restarts`: it died too often in this run; `closed`: the kit has closed it
 */
export type DriverTroubleKind = 'timeout' | 'died' | 'error' | 'invalid' | 'restarts' | 'closed';

/** A call that says nothing about the SDK, because the driver failed. Never a finding. */
export class DriverTrouble extends Error {
  override readonly name = 'DriverTrouble';
  readonly kind: DriverTroubleKind;
  readonly reason: Text;

  constructor(kind: DriverTroubleKind, reason: Text, options?: ErrorOptions) {
    super(reason.en, options);
    this.kind = kind;
    this.reason = reason;
  }
}

/** The driver could not be started or is none that the kit can speak with. Says what to do. */
export class HandshakeError extends Error {
  override readonly name = 'HandshakeError';
  readonly reason: Text;

  constructor(reason: Text, options?: ErrorOptions) {
    super(reason.en, options);
    this.reason = reason;
  }
}
