/** The message that a function throws. Fails when it throws nothing. */
export function messageOf(run: () => unknown): string {
  let came: unknown;
  try {
    came = run();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error(`nothing was thrown; it came back with ${JSON.stringify(came)}`);
}
