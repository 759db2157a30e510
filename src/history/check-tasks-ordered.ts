import { text, type Text } from '../text.ts';
import { nameEvent } from './name-event.ts';
import { stepOf } from './step-of.ts';
import type { HistoryCheck } from './violation.ts';

interface Counts {
  scheduled: number;
  started: number;
  submitted: number;
  succeeded: number;
  ended: number;
}

/**
 * A task is scheduled before it starts, starts before it is submitted or succeeds, and ends once.
 *
 * Tasks are counted by step: branches may run tasks of one name at once, and a retry schedules the
 * task of its step again. A task that was scheduled may fail or time out before it starts. Whether
 * TaskSubmitFailed ends a task or TaskFailed follows it is not written, so it is not taken for an end.
 */
export const checkTasksOrdered: HistoryCheck = (events) => {
  const steps = new Map<string, Counts>();
  for (const [index, event] of events.entries()) {
    const step = stepOf(event);
    const counts = steps.get(step) ?? {
      scheduled: 0,
      started: 0,
      submitted: 0,
      succeeded: 0,
      ended: 0,
    };
    steps.set(step, counts);
    const wrong = count(counts, event.Type);
    if (wrong === undefined) continue;
    const { en, zh } = nameEvent(event);
    return { index, observed: text(`${en}, ${wrong.en}`, `${zh}，${wrong.zh}`) };
  }
  return undefined;
};

const NOT_SCHEDULED = text(
  'although each task scheduled for this step has started already, or none was',
  '而该步骤没有已调度且尚未启动的任务',
);
const NOT_STARTED = text(
  'although no task of this step has started for it',
  '而该步骤没有与之对应的已启动任务',
);
const ENDED = text(
  'although each task scheduled for this step has ended already, or none was',
  '而该步骤没有已调度且尚未结束的任务',
);

/** Counts one event in, and says what is wrong with it. */
function count(counts: Counts, type: unknown): Text | undefined {
  switch (type) {
    case 'TaskScheduled':
      counts.scheduled += 1;
      return undefined;
    case 'TaskStarted':
      counts.started += 1;
      return counts.started > counts.scheduled ? NOT_SCHEDULED : undefined;
    case 'TaskSubmitted':
      counts.submitted += 1;
      return counts.submitted > counts.started ? NOT_STARTED : undefined;
    case 'TaskSucceeded':
      counts.succeeded += 1;
      counts.ended += 1;
      if (counts.ended > counts.scheduled) return ENDED;
      return counts.succeeded > counts.started ? NOT_STARTED : undefined;
    case 'TaskSubmitFailed':
      return counts.scheduled === 0 ? NOT_SCHEDULED : undefined;
    case 'TaskFailed':
    case 'TaskTimedOut':
      counts.ended += 1;
      return counts.ended > counts.scheduled ? ENDED : undefined;
    default:
      return undefined;
  }
}
