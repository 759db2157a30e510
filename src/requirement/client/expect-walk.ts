import type { WalkCallOutcome } from '../../generated/driver-protocol.ts';
import { text, type Text } from '../../text.ts';
import { describeValue } from '../describe-value.ts';
import { finding, type Finding } from '../finding.ts';
import type { Played } from './client-context.ts';
import { describeOutcome } from './describe-outcome.ts';
import type { ScriptedPage } from './scripted-page.ts';

/**
 * Finds fault unless the caller of a walk was given the events of all pages, each once and in order.
 * Events are told apart by their EventId: what else an event holds is judged where pages are decoded.
 */
export function expectWalk(
  { outcome, requests }: Pick<Played<WalkCallOutcome>, 'outcome' | 'requests'>,
  pages: readonly ScriptedPage[],
): Finding | undefined {
  const sent = pages.flatMap(({ Events }) => Events.map(({ EventId }) => EventId));
  const expected = text(
    `${count(sent.length, 'event').en} from ${count(pages.length, 'page').en}`,
    `${pages.length} 页中的 ${sent.length} 个事件`,
  );
  const say = ({ en, zh }: Text): Finding => {
    const after = count(requests.length, 'request');
    return finding(expected, text(`after ${after.en}: ${en}`, `${after.zh}之后：${zh}`));
  };
  if (outcome.outcome !== 'response') return say(describeOutcome(outcome));

  const given = outcome.events.map(({ EventId }) => EventId);
  if (given.length !== sent.length) return say(count(given.length, 'event'));
  const at = sent.findIndex((id, index) => id !== given[index]);
  if (at < 0) return undefined;
  const where = (id: string | undefined): Text => {
    const { en, zh } = describeValue(id);
    return text(`Events[${at}].EventId: ${en}`, `Events[${at}].EventId：${zh}`);
  };
  return finding(where(sent[at]), where(given[at]));
}

const COUNTED = { event: '个事件', page: '页', request: '个请求' } as const;

function count(n: number, what: keyof typeof COUNTED): Text {
  return text(`${n} ${what}${n === 1 ? '' : 's'}`, `${n} ${COUNTED[what]}`);
}
