import type { Exchange } from '../protocol/exchange.ts';
import { text, type Text } from '../text.ts';

/** What was expected and what was observed instead. Not an error: a finding is returned, never thrown. */
export interface Finding {
  readonly expected: Text;
  readonly observed: Text;
}

export function finding(expected: Text, observed: Text): Finding {
  return { expected, observed };
}

/** Names an answer in a few words: `400 InvalidArgument`, `200 with 60 events`. */
export function describeAnswer({ response, answer }: Exchange): Text {
  switch (answer.kind) {
    case 'error':
      return text(`${response.status} ${answer.code}`, `${response.status} ${answer.code}`);
    case 'history': {
      const { length } = answer.events;
      return text(
        `${response.status} with ${length} event${length === 1 ? '' : 's'}`,
        `${response.status}，含 ${length} 个事件`,
      );
    }
    case 'unreadable':
      return text(
        `${response.status} with a body that is neither a page nor an error`,
        `${response.status}，正文既不是分页结果也不是错误`,
      );
  }
}
