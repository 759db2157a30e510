import { runOf } from '../history/run-of.ts';
import { sameEvent } from '../history/same-event.ts';
import { writeExactJson, type JsonObject } from '../protocol/exact-json.ts';
import type { AcceptedExchange } from '../protocol/exchange.ts';
import { text, type Text } from '../text.ts';
import { describeEvent } from './describe-event.ts';
import { executionOf } from './execution-of.ts';
import { finding, type Finding } from './finding.ts';
import type { KnownExecution, World } from './world.ts';

/**
 * Finds fault with a page that shows anything but a run of the named execution's own history: events
 * of another one, events in another order, or events with others left out between them.
 */
export function expectOwnEvents(exchange: AcceptedExchange, world: World): Finding | undefined {
  const own = executionOf(exchange.intent, world);
  const { events } = exchange.answer;
  if (runOf(events, { events: own.events, open: !own.complete }) !== undefined) return undefined;
  const name = nameOf(own);
  return finding(
    text(
      `only events of ${name}, in their order and without a gap`,
      `只有 ${name} 的事件，顺序不变且没有间断`,
    ),
    whatElse(events, own, world),
  );
}

function whatElse(events: readonly JsonObject[], own: KnownExecution, world: World): Text {
  const stranger = events.find((event) => !has(own, event));
  if (stranger === undefined) {
    const ids = events.slice(0, 8).map(({ EventId }) => writeExactJson(EventId ?? null));
    const list = `${ids.join(', ')}${events.length > ids.length ? ', …' : ''}`;
    return text(`its own events, but as ${list}`, `是它自己的事件，但次序为 ${list}`);
  }
  const { en, zh } = describeEvent(stranger);
  const owner = world.executions.find((execution) => has(execution, stranger));
  return owner === undefined
    ? text(`${en}, which it does not have`, `${zh}，它并没有这个事件`)
    : text(`${en} of ${nameOf(owner)}`, `${nameOf(owner)} 的${zh}`);
}

function has({ events }: KnownExecution, event: JsonObject): boolean {
  return events.some((other) => sameEvent(other, event));
}

function nameOf({ flowName, executionName }: KnownExecution): string {
  return `${flowName}/${executionName}`;
}
