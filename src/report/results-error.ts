/** Stored results or events that cannot be read. The message is one line: what is wrong and where. */
export class ResultsError extends Error {
  override readonly name = 'ResultsError';
}
