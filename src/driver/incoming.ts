import { text, type Text } from '../text.ts';
import type { Calls } from './calls.ts';
import { readMessage } from './message.ts';
import { printable } from './printable.ts';
import type { Problems } from './problems.ts';

/** Brings one line of the driver's to the call that it answers. Returns whether it answered one. */
export function takeLine(line: string, valid: boolean, calls: Calls, problems: Problems): boolean {
  if (line.trim() === '') return false;
  const message = readMessage(line);
  if (message.kind === 'broken') {
    const { id, what } = message;
    if (id !== undefined && calls.fail(id, 'invalid', what)) return true;
    problems.note(what, line);
    return false;
  }
  if (message.kind === 'unaddressed') {
    return takeUnaddressed(message.message, calls, problems, line);
  }
  const { id } = message;
  if (!valid && calls.fail(id, 'invalid', NOT_UTF8)) return true;
  const taken =
    message.kind === 'result'
      ? calls.succeed(id, message.result)
      : calls.fail(id, 'error', driverFailed(message.message));
  if (taken) return true;
  const end = calls.endOf(id);
  // A late answer has been complained of already.
  if (end === 'given-up') return true;
  const what = end === undefined ? UNASKED : AGAIN;
  problems.note(what, line);
  const quoted = printable(line);
  calls.doubt(id, text(`${what.en}: ${quoted}`, `${what.zh}：${quoted}`));
  return false;
}

/** An error without an id: the driver could not read a call. It belongs to the only one under way. */
function takeUnaddressed(said: string, calls: Calls, problems: Problems, line: string): boolean {
  const { only } = calls;
  if (only !== undefined && calls.fail(only, 'error', driverFailed(said))) return true;
  problems.note(
    text(
      'the driver told of an error without the id of a call',
      '驱动程序报告了一个没有调用 id 的错误',
    ),
    line,
  );
  return false;
}

const NOT_UTF8 = text('the answer of the driver is not UTF-8', '驱动程序的应答不是 UTF-8');

const AGAIN = text('the driver answered a call a second time', '驱动程序重复应答了同一调用');

const UNASKED = text(
  'the driver answered a call that was not made, or was answered long ago',
  '驱动程序应答了一个未曾发出或早已应答的调用',
);

function driverFailed(said: string): Text {
  return text(`the driver itself failed: ${said}`, `驱动程序自身出错：${said}`);
}
