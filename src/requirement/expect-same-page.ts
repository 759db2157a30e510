import { firstDifference } from '../history/same-event.ts';
import { writeExactJson, type JsonObject } from '../protocol/exact-json.ts';
import { isAccepted, type AcceptedExchange, type Exchange } from '../protocol/exchange.ts';
import { text, type Text } from '../text.ts';
import { describeEvent } from './describe-event.ts';
import { describeAnswer, finding, type Finding } from './finding.ts';

/**
 * Finds fault unless an answer shows the same events as another one, and a NextToken exactly where
 * that has one. The tokens themselves may differ, they are opaque.
 *
 * @param as - how the other one was asked for, to stand behind "the same page": `as by GET`
 */
export function expectSamePage(
  exchange: Exchange,
  other: AcceptedExchange,
  as: Text,
): Finding | undefined {
  const expected = join(
    text(
      `the same page ${as.en}: ${describeAnswer(other).en}`,
      `${as.zh}相同的一页：${describeAnswer(other).zh}`,
    ),
    tail(other),
  );
  const answer = describeAnswer(exchange);
  if (!isAccepted(exchange)) return finding(expected, answer);
  const at = firstDifference(exchange.answer.events, other.answer.events);
  if (at !== undefined) {
    const [shown, wanted] = [exchange.answer.events[at], other.answer.events[at]];
    return finding(
      join(expected, describeAt(at, wanted, shown)),
      join(answer, describeAt(at, shown, wanted)),
    );
  }
  const sameEnd =
    (exchange.answer.nextToken === undefined) === (other.answer.nextToken === undefined);
  return sameEnd ? undefined : finding(expected, join(answer, tail(exchange)));
}

function tail({ answer }: AcceptedExchange): Text {
  return answer.nextToken === undefined
    ? text(' and no NextToken', '，不带 NextToken')
    : text(' and a NextToken', '，带有 NextToken');
}

/** Names an event and its place; where the other one would be named just so, the field too in which they differ. */
function describeAt(
  at: number,
  event: JsonObject | undefined,
  other: JsonObject | undefined,
): Text {
  if (event === undefined) return text('', '');
  const { en, zh } = describeEvent(event);
  const place = text(`; at place ${at + 1}: ${en}`, `；第 ${at + 1} 个为${zh}`);
  if (other === undefined || describeEvent(other).en !== en) return place;
  const field = ['StepName', 'EventDetail', 'ScheduleEventId'].find(
    (name) => event[name] !== other[name],
  );
  const value = field === undefined ? undefined : event[field];
  if (field === undefined || value === undefined) return place;
  const written = writeExactJson(value);
  return join(place, text(` with ${field} ${written}`, `，${field} 为 ${written}`));
}

function join(a: Text, b: Text): Text {
  return text(`${a.en}${b.en}`, `${a.zh}${b.zh}`);
}
