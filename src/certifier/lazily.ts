/** Something that is made on first use and given up at most once. */
export interface Lazy<Value> {
  /** Makes it, or hands over what was made. A failure stays: trying again would fail alike. */
  get(): Promise<Value>;
  /** Gives up what was made, if anything was. */
  end(): Promise<void>;
}

export function lazily<Value>(
  make: () => Promise<Value>,
  giveUp: (value: Value) => Promise<void>,
): Lazy<Value> {
  let made: Promise<Value> | undefined;
  return {
    get: () => (made ??= make()),
    async end() {
      // Whoever asked for it was told why it could not be made.
      const value = await made?.catch(() => undefined);
      made = undefined;
      if (value !== undefined) await giveUp(value);
    },
  };
}
