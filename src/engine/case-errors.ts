import type { Text } from '../text.ts';

/** Ends a case because it is none. Caught by the engine. */
export class CaseSkipped extends Error {
  override readonly name = 'CaseSkipped';
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
