/** The endpoint cannot be started as asked, or data cannot be served: one line that says what, where and what to do. */
export class ReferenceSetupError extends Error {
  override readonly name = 'ReferenceSetupError';
}
