import { firstDifference, sameEvent } from '../history/same-event.ts';
import type { JsonObject } from '../protocol/exact-json.ts';
import { text, type Text } from '../text.ts';
import { describeEvent } from './describe-event.ts';
import { describeAnswer, finding, type Finding } from './finding.ts';
import type { Walk } from './walk.ts';
import type { KnownExecution } from './world.ts';

/**
 * Finds fault unless the pages joined are the measured history, or its beginning where the walk was
 * cut off. Whether it comes to an end at all is judged elsewhere (PAGING-ENDS), so a walk that goes
 * in circles is only compared as far as it came.
 */
export function expectHistory(walk: Walk, known: KnownExecution): Finding | undefined {
  const observed = refusal(walk) ?? wrongEvent(walk, known) ?? earlyEnd(walk, known);
  return observed && finding(wholeHistory(known), observed);
}

function wholeHistory({ flowName, executionName, events, complete }: KnownExecution): Text {
  const name = `${flowName}/${executionName}`;
  const { length } = events;
  return complete
    ? text(
        `the ${length} event${length === 1 ? '' : 's'} of ${name} that a walk with Limit 999 showed, each once and in order`,
        `用 Limit 999 读取 ${name} 得到的 ${length} 个事件，各一次且顺序不变`,
      )
    : text(`the events of ${name}, each once and in order`, `${name} 的事件，各一次且顺序不变`);
}

function refusal({ pages, refusal }: Walk): Text | undefined {
  if (refusal === undefined) return undefined;
  const page = pages.length + 1;
  const answer = describeAnswer(refusal);
  return text(
    `page ${page}, asked for with the NextToken of the page before, is answered with ${answer.en}`,
    `用上一页的 NextToken 请求第 ${page} 页，得到 ${answer.zh}`,
  );
}

function wrongEvent(walk: Walk, known: KnownExecution): Text | undefined {
  const length = known.complete
    ? walk.events.length
    : Math.min(walk.events.length, known.events.length);
  const read = walk.events.slice(0, length);
  const at = firstDifference(read, known.events.slice(0, length));
  const shown = at === undefined ? undefined : read[at];
  if (at === undefined || shown === undefined) return undefined;
  const page = pageWith(walk, at);
  const event = describeEvent(shown);
  const before = known.events.slice(0, at).findLastIndex((other) => sameEvent(other, shown));
  if (before >= 0) {
    return text(`page ${page} shows ${event.en} again`, `第 ${page} 页再次出现${event.zh}`);
  }
  const expected = known.events[at];
  if (expected === undefined) {
    return text(
      `page ${page} shows ${event.en} behind the last event`,
      `第 ${page} 页在最后一个事件之后出现${event.zh}`,
    );
  }
  return misplaced({ page, event, expected, known, shown });
}

function misplaced(place: {
  readonly page: number;
  readonly event: Text;
  readonly expected: JsonObject;
  readonly known: KnownExecution;
  readonly shown: JsonObject;
}): Text {
  const { page, event, expected, known, shown } = place;
  const missing = describeEvent(expected);
  return known.events.some((other) => sameEvent(other, shown))
    ? text(
        `page ${page} shows ${event.en} where ${missing.en} comes next`,
        `第 ${page} 页出现${event.zh}，而此处应为${missing.zh}`,
      )
    : text(
        `page ${page} shows ${event.en}, which this history does not have, in place of ${missing.en}`,
        `第 ${page} 页出现${event.zh}，该历史中没有这个事件，此处应为${missing.zh}`,
      );
}

function earlyEnd({ end, pages, events }: Walk, known: KnownExecution): Text | undefined {
  if (end !== 'last-page' || events.length >= known.events.length) return undefined;
  return text(
    `page ${pages.length} has no NextToken although only ${events.length} of ${known.events.length} events were read`,
    `第 ${pages.length} 页没有 NextToken，但 ${known.events.length} 个事件中只读到 ${events.length} 个`,
  );
}

/** Number of the page, from 1, that shows the event with this index. */
function pageWith({ pages }: Walk, index: number): number {
  let count = 0;
  return pages.findIndex(({ answer }) => (count += answer.events.length) > index) + 1;
}
