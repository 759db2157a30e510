import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const unknownExecutionEmptyPage: Fault = {
  id: 'unknown-execution-empty-page',
  title: text('An execution that does not exist has an empty history', '不存在的执行返回空的历史'),
  caughtBy: ['ERROR-EXECUTION-NOT-EXISTS'],
  alsoBy: ['ERROR-SEVERAL', 'ERROR-NAME-WHOLE', 'ERROR-NAME-ANY-TEXT'],
  apply: (behaviour) => ({
    ...behaviour,
    refuse: (check, refusal, asked, call) =>
      check === 'execution' ? undefined : behaviour.refuse(check, refusal, asked, call),
  }),
};
