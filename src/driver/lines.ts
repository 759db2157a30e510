import type { Readable } from 'node:stream';

export interface LineHandlers {
  /** A line without its end; `valid` is false where it was not UTF-8 and has U+FFFD in place of it. */
  readonly onLine: (line: string, valid: boolean) => void;
  /** A line grew beyond the limit. What is left of it is dropped while it is read. */
  readonly onOverlong: () => void;
}

const LINE_FEED = 0x0a;

/**
 * Reads a stream line by line and holds no more of it than `maxBytes`. What stands behind the last line
 * feed counts as a line when the stream ends.
 *
 * @returns stops reading
 */
export function readLines(
  stream: Readable,
  maxBytes: number,
  { onLine, onOverlong }: LineHandlers,
): () => void {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let pieces: Buffer[] = [];
  let length = 0;
  let dropping = false;

  const add = (piece: Buffer): void => {
    if (dropping) return;
    length += piece.length;
    if (length <= maxBytes) {
      pieces.push(piece);
      return;
    }
    dropping = true;
    pieces = [];
    onOverlong();
  };
  const finish = (): void => {
    const line = Buffer.concat(pieces);
    const dropped = dropping;
    pieces = [];
    length = 0;
    dropping = false;
    if (dropped) return;
    try {
      onLine(strict.decode(line), true);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      onLine(line.toString('utf8'), false);
    }
  };
  const onData = (chunk: Buffer): void => {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, at));
      finish();
      from = at + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  };

  stream.on('data', onData);
  stream.on('end', finish);
  return () => {
    stream.off('data', onData);
    stream.off('end', finish);
  };
}
