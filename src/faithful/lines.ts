import type { Readable } from 'node:stream';

const LINE_FEED = 0x0a;

/**
 * The lines of a stream, decoded as UTF-8, without their ends; the last one may lack its end. Only a
 * line feed ends a line: node:readline would end one at U+2028 as well, which JSON may hold.
 */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  let begun: Buffer[] = [];
  for await (const piece of stream) {
    let rest = typeof piece === 'string' ? Buffer.from(piece) : (piece as Buffer);
    for (let at = rest.indexOf(LINE_FEED); at >= 0; at = rest.indexOf(LINE_FEED)) {
      yield Buffer.concat([...begun, rest.subarray(0, at)]).toString('utf8');
      begun = [];
      rest = rest.subarray(at + 1);
    }
    if (rest.length > 0) begun.push(rest);
  }
  if (begun.length > 0) yield Buffer.concat(begun).toString('utf8');
}
