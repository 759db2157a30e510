import type { Text } from '../text.ts';

/** Ends a case because it is none. Caught by the engine. */
export class CaseSkipped extends Error {
  override readonly name = 'CaseSkipped';
  readonly why: Text | undefined;

  constructor(why?: Text) {
    super(why?.en ?? 'not a case');
    this.why = why;
  }
}

/** Ends a case because its control did not go well: nothing can be concluded. Caught by the engine. */
export class ControlRefused extends Error {
  override readonly name = 'ControlRefused';
  /** What came of the control, as a whole sentence. */
  readonly reason: Text;

  constructor(reason: Text) {
    super(reason.en);
    this.reason = reason;
  }
}

/** Ends a requirement because the subject has nothing that it is about. Caught by the engine. */
export class Inapplicable extends Error {
  override readonly name = 'Inapplicable';
  readonly reason: Text;

  constructor(reason: Text) {
    super(reason.en);
    this.reason = reason;
  }
}

/**
 * Ends a case that could not be judged for a reason which touches this case alone, such as a driver
 * that died over it. Others may still be judged. Caught by the engine.
 */
export class CaseTroubled extends Error {
  override readonly name = 'CaseTroubled';
  readonly reason: Text;

  constructor(reason: Text) {
    super(reason.en);
    this.reason = reason;
  }
}
