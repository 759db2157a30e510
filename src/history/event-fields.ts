/** The documented fields of an event [page]. */
export const EVENT_FIELDS = [
  'Type',
  'EventId',
  'Time',
  'ScheduleEventId',
  'EventDetail',
  'StepName',
] as const;

export type EventFieldName = (typeof EVENT_FIELDS)[number];
