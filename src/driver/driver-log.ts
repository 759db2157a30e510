import type { Readable } from 'node:stream';
import { printable } from './printable.ts';

/** What is kept of stderr, in bytes. */
const KEPT = 16 * 1024;

/** `TypeError: …`, `Caused by: java.io.IOException: …`, `panic: …`. */
function namesError(line: string): boolean {
  if (/^(?:error|fatal|panic):/i.test(line)) return true;
  // In two steps: one expression for both would try each `Error` of a long line with the whole rest of it.
  const at = line.search(/(?:Error|Exception)\b/i);
  return at >= 0 && line.includes(':', at);
}

/** The end of what the driver wrote on stderr, over all its restarts. */
export interface DriverLog {
  readonly text: string;
  /**
   * The line of the process that runs now which says most, for a sentence: the last that names an error,
   * since runtimes end with something else, or else the last. Absent when it wrote none.
   */
  readonly tellingLine: string | undefined;
  /** Follows the stderr of a new process; the returned function stops that. */
  follow(stderr: Readable): () => void;
}

/** Keeps the last 16 KB. */
export function createDriverLog(): DriverLog {
  let kept: Buffer = Buffer.alloc(0);
  /** Bytes of `kept` that the process that runs now has written. */
  let own = 0;
  const onData = (chunk: Buffer): void => {
    kept = Buffer.concat([kept, chunk.subarray(-KEPT)]);
    kept = kept.subarray(-KEPT);
    own = Math.min(KEPT, own + chunk.length);
  };
  return {
    get text() {
      // A character that was cut in two at the beginning is left out.
      return kept.toString('utf8').replace(/^\uFFFD+/, '');
    },
    get tellingLine() {
      const lines = kept
        .subarray(kept.length - own)
        .toString('utf8')
        .split(/[\r\n]+/);
      const line =
        lines.findLast(namesError) ?? lines.findLast((candidate) => candidate.trim() !== '');
      return line === undefined ? undefined : printable(line);
    },
    follow(stderr) {
      own = 0;
      stderr.on('data', onData);
      return () => {
        stderr.off('data', onData);
      };
    },
  };
}
