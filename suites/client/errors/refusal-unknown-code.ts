import fc, { type Arbitrary } from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { PLAIN_REFUSAL } from '../../../src/arbitraries/client/any-refusal.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import { gatewayErrors } from '../../../src/generated/errors.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectServiceError } from '../../../src/requirement/client/expect-error.ts';
import { errorAnswer, type ScriptedError } from '../../../src/requirement/client/scripted-error.ts';
import { throttlingErrors } from '../../../src/requirement/client/throttling-errors.ts';

type Told = Pick<ScriptedError, 'status' | 'code'>;

/** Those after which a client may ask again are left out, but for one of each kind among the examples. */
const GATEWAY: readonly Told[] = gatewayErrors
  .filter(
    ({ code, status }) =>
      status < 500 && throttlingErrors.every(({ code: throttling }) => throttling !== code),
  )
  .map(({ code, status }) => ({ status, code: code.replace('*', 'Parameter') }));

/** [gateway] Names in upper camel case, joined by dots. */
function inventedCode(): Arbitrary<string> {
  const name = fc.stringMatching(/^[A-Z][a-z]{3,9}([A-Z][a-z]{1,9}){0,2}$/);
  return fc
    .tuple(fc.constantFrom('Invalid', 'Forbidden', 'Operation', 'No'), name, fc.option(name))
    .map(([start, first, second]) => `${start}${first}${second === null ? '' : `.${second}`}`);
}

function anyUnknown(): Arbitrary<Told> {
  return fc.oneof(
    fc.constantFrom(...GATEWAY),
    fc.record({ status: fc.constantFrom(400, 403, 404, 409), code: inventedCode() }),
  );
}

export const refusalUnknownCode: ClientRequirement = clientRequirement({
  id: 'REFUSAL-UNKNOWN-CODE',
  needs: [],
  draw: (world) => fc.record({ call: plainCalls(world), told: anyUnknown() }),
  examples: (world) =>
    [
      ...GATEWAY,
      { status: 503, code: 'ServiceUnavailable' },
      ...throttlingErrors.slice(0, 1).map(({ status, code }) => ({ status, code })),
    ].map((told) => ({ call: plainCall(world), told })),
  check: async ({ call, told }, context) => {
    const message = 'The request was refused by the gateway.';
    const error = { ...PLAIN_REFUSAL, ...told, message };
    const { outcome } = await context.play(call, () => errorAnswer(error));
    return expectServiceError(outcome, told.code);
  },
});
