import type { Json, JsonObject } from '../protocol/exact-json.ts';
import { text, type Text } from '../text.ts';

/** Names an event in a few words: `event 7 (TaskStarted, 2019-01-01T01:01:01.001Z)`. */
export function describeEvent({ EventId, Type, Time }: JsonObject): Text {
  const id = scalar(EventId);
  const about = [scalar(Type), scalar(Time)].filter((part) => part !== undefined).join(', ');
  const en = id === undefined ? 'an event without an id' : `event ${id}`;
  const zh = id === undefined ? '没有编号的事件' : `事件 ${id}`;
  return about === '' ? text(en, zh) : text(`${en} (${about})`, `${zh}（${about}）`);
}

function scalar(value: Json | undefined): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
    ? String(value)
    : undefined;
}
