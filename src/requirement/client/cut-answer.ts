import type { ScriptedAnswer } from '../../protocol/scripted-answer.ts';

/** How an answer 200 breaks off. Plain JSON. */
export interface Cut {
  /** How the end of the body is told: by a length that is not reached, or by a last chunk that never comes. */
  readonly framing: 'length' | 'chunked';
  /** Characters of the body that are not sent, from 0 (only with chunks) to all of it. */
  readonly missing: number;
  /** How the connection ends then. */
  readonly how: 'close' | 'reset';
}

/** An answer whose head announces more of `body` than comes. ASCII alone. */
export function cutAnswer(body: string, { framing, missing, how }: Cut): ScriptedAnswer {
  const sent = body.slice(0, body.length - missing);
  const written =
    framing === 'length'
      ? sent
      : `${body.length.toString(16)}\r\n${sent}${missing === 0 ? '\r\n' : ''}`;
  return {
    status: 200,
    body: written,
    headers:
      framing === 'length'
        ? [['Content-Length', String(body.length)]]
        : [['Transfer-Encoding', 'chunked']],
    // Nothing more is said of the length: what is in the head and in `written` stands as it is.
    ...(framing === 'chunked' ? { framing: 'close' as const } : {}),
    ...(how === 'close'
      ? { closeAfter: true }
      : { breaks: { afterBytes: written.length + LONGEST_HEAD, how } }),
  };
}

/** No head of an answer is longer, in bytes: what breaks after that many more than its body has breaks at its end. */
const LONGEST_HEAD = 1024;
