import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from './lines.ts';

interface Read {
  readonly lines: string[];
  readonly invalid: string[];
  overlong: number;
}

async function read(pieces: readonly Uint8Array[], maxBytes: number): Promise<Read> {
  const stream = new PassThrough();
  const seen: Read = { lines: [], invalid: [], overlong: 0 };
  readLines(stream, maxBytes, {
    onLine: (line, valid) => (valid ? seen.lines : seen.invalid).push(line),
    onOverlong: () => {
      seen.overlong += 1;
    },
  });
  for (const piece of pieces) stream.write(piece);
  stream.end();
  await finished(stream);
  return seen;
}

/** The same bytes, cut at these places. */
function cutAt(bytes: Buffer, places: readonly number[]): Buffer[] {
  const sorted = [0, ...places.map((place) => place % (bytes.length + 1)), bytes.length];
  sorted.sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => bytes.subarray(sorted[index], end));
}

describe('lines of a stream', () => {
  it('are the same however the stream is cut, within a character too', async () => {
    const line = fc.string({ unit: 'binary', maxLength: 12 }).map((s) => s.replaceAll('\n', ''));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.array(fc.nat()), async (lines, places) => {
        const bytes = Buffer.from(lines.map((one) => `${one}\n`).join(''));
        // A byte order mark is no part of a line.
        const expected = lines.map((one) => one.replace(/^\uFEFF/, ''));
        const { lines: got, invalid } = await read(cutAt(bytes, places), 1000);
        expect(got.filter((one) => one !== '')).toEqual(expected.filter((one) => one !== ''));
        expect(invalid).toEqual([]);
      }),
    );
  });

  it('are dropped beyond the limit, and only those', async () => {
    const bytes = Buffer.from(`${'a'.repeat(10)}\n${'b'.repeat(11)}\nc\n${'d'.repeat(5000)}`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat()), async (places) => {
        const { lines, overlong } = await read(cutAt(bytes, places), 10);
        expect(lines).toEqual(['a'.repeat(10), 'c']);
        expect(overlong).toBe(2);
      }),
    );
  });

  it('are told apart where they are not UTF-8', async () => {
    const { lines, invalid } = await read([Buffer.from([0x61, 0xff, 0x0a, 0x62, 0x0a])], 100);
    expect(invalid).toEqual(['a\uFFFD']);
    expect(lines).toContain('b');
  });

  it('count what stands behind the last line feed', async () => {
    expect((await read([Buffer.from('a\nb')], 100)).lines).toEqual(['a', 'b']);
  });

  it('leave no listener behind', () => {
    const stream = new PassThrough();
    const before = stream.eventNames().map((name) => stream.listenerCount(name));
    readLines(stream, 10, { onLine: () => undefined, onOverlong: () => undefined })();
    expect(stream.eventNames().map((name) => stream.listenerCount(name))).toEqual(before);
  });
});
