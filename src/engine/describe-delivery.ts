import type { ScriptedAnswer } from '../protocol/scripted-answer.ts';
import { text, type Text } from '../text.ts';

/** Says how an answer was written where that is not the usual way; nothing where it is. */
export function describeDelivery(answer: ScriptedAnswer): Text | undefined {
  const { framing, gzip, splitAt = [], delayMs = 0, breaks, closeAfter } = answer;
  const parts: Text[] = [];
  if (framing === 'chunked') parts.push(text('in chunks', '分块传输'));
  if (framing === 'close') parts.push(text('ending with the connection', '以关闭连接结束'));
  if (gzip === true) parts.push(text('compressed with gzip', '以 gzip 压缩'));
  if (splitAt.length > 0)
    parts.push(text(`in ${splitAt.length + 1} pieces`, `分 ${splitAt.length + 1} 段发送`));
  if (delayMs > 0) parts.push(text(`after ${delayMs} ms`, `${delayMs} 毫秒之后`));
  if (closeAfter === true) parts.push(text('then closed', '随后关闭连接'));
  if (breaks !== undefined) parts.push(describeBreak(breaks.how, breaks.afterBytes));
  return parts.length === 0
    ? undefined
    : text(parts.map(({ en }) => en).join(', '), parts.map(({ zh }) => zh).join('，'));
}

function describeBreak(how: 'close' | 'reset' | 'stall', bytes: number): Text {
  switch (how) {
    case 'close':
      return text(`closed after ${bytes} bytes`, `${bytes} 字节之后关闭连接`);
    case 'reset':
      return text(`reset after ${bytes} bytes`, `${bytes} 字节之后重置连接`);
    case 'stall':
      return text(`silent after ${bytes} bytes`, `${bytes} 字节之后不再发送`);
  }
}
