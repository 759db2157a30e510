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
    case 'serviceError':
      return text(`service error ${outcome.code}`, `服务错误 ${outcome.code}`);
    case 'sdkError': {
      const { kind, message } = outcome;
      const cut = message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message;
      return text(`SDK error (${kind}): ${cut}`, `SDK 错误（${kind}）：${cut}`);
    }
  }
}

/** Longer messages are cut off in a finding: the call beside it has them whole. */
const MAX_MESSAGE = 120;
