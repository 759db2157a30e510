import { text, type Text } from '../text.ts';
import { printable } from './printable.ts';
import { tooMuch, type AnswerBounds } from './too-much.ts';

/** A line of the driver's as JSON-RPC 2.0 has it. */
export type Message =
  | { readonly kind: 'result'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly message: string }
  /** An error without an id: how a driver answers what it could not read. */
  | { readonly kind: 'unaddressed'; readonly message: string }
  /** No answer. `id` is there where it can be told to which call it was meant to be one. */
  | { readonly kind: 'broken'; readonly id?: number; readonly what: Text };

type Members = Readonly<Partial<Record<string, unknown>>>;

/** Reads one line. Never throws. */
export function readMessage(line: string): Message {
  const exceeded = tooMuch(line, BOUNDS);
  if (exceeded !== undefined) return { ...broken(EXCEEDED[exceeded]), ...likelyId(line) };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return broken(
      text(
        'the driver wrote something other than JSON on stdout, which is for answers alone (a log belongs on stderr)',
        '驱动程序在 stdout 写出了非 JSON 内容；stdout 只用于应答（日志应写到 stderr）',
      ),
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return broken(
      text(
        'the driver wrote JSON that is no answer of JSON-RPC, which is one object a line',
        '驱动程序写出的 JSON 不是 JSON-RPC 应答；应答为每行一个对象',
      ),
    );
  }
  return readMembers(value as Members);
}

/** No answer has nearly as many; what has more is not even read. */
const BOUNDS: AnswerBounds = { levels: 1000, brackets: 200_000 };

const EXCEEDED: Readonly<Record<keyof AnswerBounds, Text>> = {
  levels: text(
    `an answer of the driver is nested deeper than ${BOUNDS.levels} levels`,
    `驱动程序的应答嵌套超过 ${BOUNDS.levels} 层`,
  ),
  brackets: text(
    `an answer of the driver holds more than ${BOUNDS.brackets} objects and lists`,
    `驱动程序的应答包含超过 ${BOUNDS.brackets} 个对象与列表`,
  ),
};

/** The id where answers usually have it: at the beginning or the end of a line that is not read. */
function likelyId(line: string): { readonly id?: number } {
  const [, first, last] =
    /^.{0,40}"id":\s?(\d{1,15})\b|"id":\s?(\d{1,15})\s?\}$/.exec(
      `${line.slice(0, 80)}${line.slice(-40)}`,
    ) ?? [];
  const id = first ?? last;
  return id === undefined ? {} : { id: Number(id) };
}

function readMembers(message: Members): Message {
  if ('method' in message) {
    return broken(
      text(
        'the driver sent a call or a notification of its own; it may only answer',
        '驱动程序自行发出了调用或通知；它只能应答',
      ),
    );
  }
  const id = readId(message.id);
  if (id === undefined) {
    return broken(
      text('an answer of the driver has no id of a call', '驱动程序的应答没有调用的 id'),
    );
  }
  const what = misfit(message);
  if (what !== undefined) return id === null ? broken(what) : { ...broken(what), id };
  if ('error' in message) {
    const { message: said } = message.error as { readonly message: string };
    const shown = printable(said);
    return id === null
      ? { kind: 'unaddressed', message: shown }
      : { kind: 'error', id, message: shown };
  }
  return id === null
    ? broken(text('an answer of the driver has the id null', '驱动程序应答的 id 为 null'))
    : { kind: 'result', id, result: message.result };
}

/** The id of a call, also where it came back as text. */
function readId(id: unknown): number | null | undefined {
  if (id === null) return null;
  if (typeof id === 'string' && /^\d{1,15}$/.test(id)) return Number(id);
  return typeof id === 'number' && Number.isSafeInteger(id) ? id : undefined;
}

function misfit(message: Members): Text | undefined {
  const { jsonrpc, id, error } = message;
  if (jsonrpc !== '2.0') {
    return text(
      'an answer of the driver lacks "jsonrpc": "2.0"',
      '驱动程序的应答缺少 "jsonrpc": "2.0"',
    );
  }
  if (typeof id === 'string') {
    return text(
      'an answer of the driver has its id as text; the id is a number and must come back as it was',
      '驱动程序应答的 id 是字符串；id 是数字，必须原样返回',
    );
  }
  if ('result' in message === 'error' in message) {
    return text(
      'an answer of the driver must have either result or error, not both and not neither',
      '驱动程序的应答必须恰有 result 与 error 之一',
    );
  }
  if ('error' in message && !isError(error)) {
    return text(
      'an error of the driver must be an object with a whole number as code and text as message',
      '驱动程序的 error 必须是对象，code 为整数，message 为字符串',
    );
  }
  return undefined;
}

function isError(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message } = error as Members;
  return Number.isInteger(code) && typeof message === 'string';
}

function broken(what: Text): { readonly kind: 'broken'; readonly what: Text } {
  return { kind: 'broken', what };
}
