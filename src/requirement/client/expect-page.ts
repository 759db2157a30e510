import type { CallOutcome, ReportedEvent } from '../../generated/driver-protocol.ts';
import { text, type Text } from '../../text.ts';
import { describeValue } from '../describe-value.ts';
import { finding, type Finding } from '../finding.ts';
import { describeOutcome } from './describe-outcome.ts';
import type { ScriptedPage } from './scripted-page.ts';
import { fromWhereTheyPart, isLong, looksLike, writeValue } from './tell-apart.ts';

/**
 * Finds fault unless the caller was given exactly this page. A field that the page lacks may be left out
 * or be empty (`""`, `"0"`): languages without optional fields have no other way to say so.
 */
export function expectPage(outcome: CallOutcome, page: ScriptedPage): Finding | undefined {
  const { length } = page.Events;
  if (outcome.outcome !== 'response') {
    return finding(
      text(`a page with ${length} event${length === 1 ? '' : 's'}`, `一页，含 ${length} 个事件`),
      describeOutcome(outcome),
    );
  }
  const { body } = outcome;
  return (
    expectField('RequestId', page.RequestId, body.RequestId) ??
    expectField('NextToken', page.NextToken, body.NextToken) ??
    expectEvents(body.Events, page.Events)
  );
}

/** Finds fault unless these are the events that were sent, in order and each with its fields. */
function expectEvents(
  reported: readonly ReportedEvent[] | undefined,
  sent: readonly ReportedEvent[],
): Finding | undefined {
  if (reported?.length !== sent.length) {
    const count = (n: number): Text => text(`${n} event${n === 1 ? '' : 's'}`, `${n} 个事件`);
    return finding(
      count(sent.length),
      reported === undefined ? text('no Events', '没有 Events') : count(reported.length),
    );
  }
  for (const [index, event] of sent.entries()) {
    for (const name of EVENT_FIELDS) {
      const where = `Events[${index}].${name}`;
      const found = expectField(where, event[name], reported[index]?.[name]);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const EVENT_FIELDS = [
  'Type',
  'EventId',
  'ScheduleEventId',
  'Time',
  'EventDetail',
  'StepName',
] as const satisfies readonly (keyof ReportedEvent)[];

/** What stands for nothing where a language has no optional fields. */
const EMPTY: readonly (string | undefined)[] = [undefined, '', '0'];

function expectField(
  where: string,
  sent: string | undefined,
  reported: string | undefined,
): Finding | undefined {
  if (sent === reported || (sent === undefined && EMPTY.includes(reported))) return undefined;
  // An empty string that is left out is judged by DECODING-EMPTY-STRINGS alone.
  if (sent === '' && reported === undefined) return undefined;
  if (sent !== undefined && reported !== undefined && (isLong(sent) || isLong(reported))) {
    return fromWhereTheyPart(where, sent, reported);
  }
  const alike = looksLike(sent ?? '', reported ?? '');
  const say = (value: string | undefined): Text => {
    const nothing = describeValue(undefined);
    const shown = value === undefined ? undefined : writeValue(value, alike);
    return text(`${where}: ${shown ?? nothing.en}`, `${where}：${shown ?? nothing.zh}`);
  };
  return finding(say(sent), say(reported));
}
