import { createHash } from 'node:crypto';

export interface Cut {
  readonly name: string;
  readonly content: Buffer;
}

/**
 * What a crash of the machine may leave of a file: it ends at any byte, also within a character, or has zeros
 * from there on, where its length was written and its content was not.
 */
export function cutsOf(content: Buffer, key: string): readonly Cut[] {
  if (content.length === 0) return [];
  const firstLine = Math.max(1, content.indexOf('\n') + 1);
  const lastLine = content.subarray(0, -1).lastIndexOf('\n') + 1;
  const ranges = [
    ['within the first line', 0, firstLine],
    ['anywhere', 0, content.length],
    ['within the last line', lastLine, content.length],
  ] as const;
  const cuts = ranges.map(([where, from, to]) => ({
    name: where,
    at: from + Math.floor(drawn(`${key} ${where}`) * (to - from)),
  }));
  const zeroed = Math.floor(drawn(`${key} zeros`) * content.length);
  return [
    ...cuts.map(({ name, at }) => ({
      name: `cut ${name}, at byte ${String(at)}`,
      content: content.subarray(0, at),
    })),
    // All that is lost is the end of the last line.
    { name: 'cut before its last byte', content: content.subarray(0, -1) },
    {
      name: `zeros from byte ${String(zeroed)}`,
      content: Buffer.concat([content.subarray(0, zeroed), Buffer.alloc(content.length - zeroed)]),
    },
  ];
}

function drawn(key: string): number {
  return createHash('sha256').update(key).digest().readUInt32BE() / 2 ** 32;
}
