import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** Another worker takes over, and starts the execution anew. */
export const historyStartedAgain: Fault = {
  id: 'history-started-again',
  title: text(
    'ExecutionStarted comes again when another worker takes over',
    '由其他工作进程接管时再次出现 ExecutionStarted',
  ),
  caughtBy: ['HISTORY-START'],
  apply: (behaviour) =>
    rewriteHistory(behaviour, (events) =>
      events.map((event, index) =>
        event.Type === 'StepStarted' && index % 7 === 2
          ? { ...event, Type: 'ExecutionStarted', StepName: '' }
          : event,
      ),
    ),
};
