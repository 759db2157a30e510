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

/** Ends a case because its control was refused: nothing can be concluded. Caught by the engine. */
export class ControlRefused extends Error {
  override readonly name = 'ControlRefused';
  readonly answer: Text;

  constructor(answer: Text) {
    super(answer.en);
    this.answer = answer;
  }
}
