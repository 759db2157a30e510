/** The first entry whose name fits: what a lookup becomes when names are not compared whole. */
export function findBy<Value>(
  entries: ReadonlyMap<string, Value>,
  fits: (name: string) => boolean,
): Value | undefined {
  for (const [name, value] of entries) if (fits(name)) return value;
  return undefined;
}
