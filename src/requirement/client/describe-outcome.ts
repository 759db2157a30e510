import type { CallOutcome, WalkCallOutcome } from '../../generated/driver-protocol.ts';
import { text, type Text } from '../../text.ts';

/** Names what the SDK gave its caller in a few words: `a page with 3 events`, `service error FlowNotExists`. */
export function describeOutcome(outcome: CallOutcome | WalkCallOutcome): Text {
  switch (outcome.outcome) {
    case 'response': {
      const events = 'events' in outcome ? outcome.events : outcome.body.Events;
      if (events === undefined) return text('a page without Events', '没有 Events 的一页');
      const { length } = events;
      const kind = 'events' in outcome ? text('a walk', '一次遍历') : text('a page', '一页');
      return text(
        `${kind.en} with ${length} event${length === 1 ? '' : 's'}`,
        `${kind.zh}，含 ${length} 个事件`,
      );
    }
    case 'serviceError': {
      const code = cut(outcome.code);
      return text(`service error ${code}`, `服务错误 ${code}`);
    }
    case 'sdkError': {
      const { kind } = outcome;
      const message = cut(outcome.message);
      return text(`SDK error (${kind}): ${message}`, `SDK 错误（${kind}）：${message}`);
    }
  }
}

/** Longer codes and messages are cut off in a finding: the call beside it has them whole. */
const MAX_LENGTH = 120;

function cut(said: string): string {
  return said.length > MAX_LENGTH ? `${said.slice(0, MAX_LENGTH)}…` : said;
}
