import type { JsonObject } from '../protocol/exact-json.ts';
import { text, type Text } from '../text.ts';
import { readId } from './read-id.ts';

/** Names an event of a history: `event 7 (StepExited of pass1)`. */
export function nameEvent({ EventId, Type, StepName }: JsonObject): Text {
  const id = readId(EventId);
  const type = typeof Type === 'string' ? Type : undefined;
  const step = typeof StepName === 'string' && StepName !== '' ? StepName : undefined;
  const en = id === undefined ? 'an event without an id' : `event ${String(id)}`;
  const zh = id === undefined ? '没有编号的事件' : `事件 ${String(id)}`;
  if (type === undefined) return text(en, zh);
  return step === undefined
    ? text(`${en} (${type})`, `${zh}（${type}）`)
    : text(`${en} (${type} of ${step})`, `${zh}（${step} 的 ${type}）`);
}
