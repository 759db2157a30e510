import type { components } from '../generated/api.ts';

export type EventType = components['schemas']['EventType'];

type GeneratedEvent = Required<components['schemas']['Event']>;

/** An event with all its fields. Ids are int64: above 2^53 they are `bigint`. */
export interface HistoryEvent extends Omit<GeneratedEvent, 'EventId' | 'ScheduleEventId'> {
  readonly EventId: number | bigint;
  /** Id of the event that brought this one about; 0 for the first. */
  readonly ScheduleEventId: number | bigint;
}

/** How a history ends; `running` has no ending event. */
export type Ending = 'succeeded' | 'failed' | 'stopped' | 'timed-out' | 'running';
