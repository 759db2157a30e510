import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const messageExecutionNamesSwapped: Fault = {
  id: 'message-execution-names-swapped',
  title: text(
    'The message of ExecutionNotExists has its two names the wrong way round',
    'ExecutionNotExists 信息中的两个名称颠倒',
  ),
  caughtBy: ['ERROR-MESSAGE-VALUE'],
  apply: (behaviour) => ({
    ...behaviour,
    messageOf: (refusal, call) =>
      behaviour.messageOf(
        refusal.code === 'ExecutionNotExists'
          ? { ...refusal, values: [...refusal.values].reverse() }
          : refusal,
        call,
      ),
  }),
};
