import type { Text } from '../text.ts';

/** This machine cannot offer this kind of stage; `reason` says why, in a sentence. */
export class StageUnavailable extends Error {
  readonly reason: Text;
  constructor(reason: Text, options?: ErrorOptions) {
    super(reason.en, options);
    this.name = 'StageUnavailable';
    this.reason = reason;
  }
}
