import { documentedErrors, type DocumentedError } from '../../../src/generated/errors.ts';
import type { Exchange } from '../../../src/protocol/exchange.ts';

/** A documented error with the message that it came with; `undefined` for any other answer. */
export function documentedError({
  answer,
}: Exchange): { readonly error: DocumentedError; readonly message: string } | undefined {
  if (answer.kind !== 'error' || answer.message === undefined) return undefined;
  const error = documentedErrors.find(({ code }) => code === answer.code);
  return error === undefined ? undefined : { error, message: answer.message };
}
