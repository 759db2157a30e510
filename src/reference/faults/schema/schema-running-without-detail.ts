import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteEvent } from './rewrite-event.ts';

/** What is written down when an execution is over is not there while it runs. */
export const schemaRunningWithoutDetail: Fault = {
  id: 'schema-running-without-detail',
  title: text(
    'events of a running execution have no EventDetail',
    '运行中的执行的事件没有 EventDetail',
  ),
  caughtBy: ['SCHEMA-EVENT-COMPLETE'],
  apply: (behaviour) =>
    rewriteEvent(behaviour, (event, { running }) => ({
      ...event,
      EventDetail: running ? undefined : event.EventDetail,
    })),
};
