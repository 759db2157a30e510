import fc, { type Arbitrary } from 'fast-check';
import { documentedErrors } from '../../generated/errors.ts';
import type { ScriptedError } from '../../requirement/client/scripted-error.ts';
import { oddText } from '../odd-text.ts';

/** A template of the document with its `%s` filled in, by these values in turn. */
export function fillMessage(template: string, values: readonly string[]): string {
  let next = 0;
  return template.replaceAll('%s', () => values[next++ % values.length] ?? '');
}

/** Each of the documented errors with plain values, as the service would tell it. */
export const DOCUMENTED_REFUSALS: readonly ScriptedError[] = documentedErrors.map(
  ({ status, code, message }) => ({
    status,
    code,
    message: fillMessage(message, ['first', 'second']),
    requestId: '4D4C0B2C-59A5-4B1E-8F3C-0000000000E1',
  }),
);

/** The plainest refusal: one that no client asks again after. */
export const PLAIN_REFUSAL: ScriptedError = {
  status: 404,
  code: 'FlowNotExists',
  message: 'Flow flow does not exist.',
  requestId: '4D4C0B2C-59A5-4B1E-8F3C-0000000000E1',
};

export interface RefusalConstraints {
  /** What stands for each `%s`. Default: plain names. */
  readonly value?: Arbitrary<string>;
  /** Default: UUIDs in upper case. */
  readonly requestId?: Arbitrary<string>;
}

const REFUSALS = documentedErrors.filter(({ status }) => status < 500);

/** One of the documented errors, but for the 500, after which a client may ask again and wait in between. */
export function anyRefusal({
  value = fc.constantFrom('first', 'second'),
  requestId = anyRequestId(),
}: RefusalConstraints = {}): Arbitrary<ScriptedError> {
  return fc
    .record({
      refusal: fc.constantFrom(...REFUSALS),
      values: fc.tuple(value, value),
      requestId,
    })
    .map(({ refusal: { status, code, message }, values, requestId: id }) => ({
      status,
      code,
      message: fillMessage(message, values),
      requestId: id,
    }));
}

/** As the service writes them. */
export function anyRequestId(): Arbitrary<string> {
  return fc.uuid().map((id) => id.toUpperCase());
}

/**
 * A value that a message quotes: visible characters of any script. Others may be replaced by a client on
 * purpose, so that no error can forge a line of a log.
 */
export function quotedValue(): Arbitrary<string> {
  return oddText().filter(isVisible);
}

/** Whether a text has nothing but characters that can be seen, and plain spaces. */
export function isVisible(value: string): boolean {
  return !/\p{C}|\p{Zl}|\p{Zp}/u.test(value);
}
