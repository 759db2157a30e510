import type { ScriptedAnswer } from '../protocol/scripted-answer.ts';
import type { Line } from './line.ts';
import { renderAnswer, type RenderContext } from './render-answer.ts';

export interface PlayContext extends RenderContext {
  /** Called as soon as everything that was to be written is out, before the connection is ended. */
  readonly out: () => void;
}

/**
 * Between two writes that are to reach the client apart, and before a reset, in milliseconds. Enough for a
 * waiting client to take what is there; no clock of the network says when it has.
 */
const APART_MS = 1;

/** Writes an answer as scripted. Resolves when the connection is free for the next one: false if it never is. */
export async function playAnswer(
  line: Line,
  answer: ScriptedAnswer,
  { out, ...context }: PlayContext,
): Promise<boolean> {
  const { delayMs = 0, breaks, splitAt = [], framing, closeAfter = false } = answer;
  const bytes = renderAnswer(answer, context);
  const sent = bytes.subarray(0, breaks?.afterBytes ?? bytes.length);
  if (delayMs > 0 && !(await line.pause(delayMs))) return false;
  for (const [index, piece] of cut(sent, splitAt).entries()) {
    if (index > 0 && !(await line.pause(APART_MS))) return false;
    if (!(await line.write(piece))) return false;
  }
  if (breaks?.how === 'stall') {
    if (sent.length === bytes.length) out();
    await line.left;
    await line.finish();
    return false;
  }
  out();
  if (breaks?.how === 'reset') {
    if (sent.length > 0) await line.pause(APART_MS);
    line.reset();
    return false;
  }
  const ends = breaks?.how === 'close' || framing === 'close' || closeAfter || context.closes;
  if (ends) await line.finish();
  return !ends;
}

function cut(bytes: Buffer, places: readonly number[]): readonly Buffer[] {
  const inside = [...new Set(places)]
    .filter((place) => place > 0 && place < bytes.length)
    .sort((a, b) => a - b);
  return [0, ...inside].map((from, index) => bytes.subarray(from, inside[index]));
}
