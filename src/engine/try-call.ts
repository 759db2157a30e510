import type { Call, Exchange } from '../generated/results.ts';
import { createRedactor, secretsOf } from '../probe/redaction.ts';
import type { SdkCall } from '../requirement/client/client-context.ts';
import { plainCall } from '../arbitraries/client/any-call.ts';
import { pageAnswer, PLAIN_PAGE } from '../requirement/client/scripted-page.ts';
import type { Text } from '../text.ts';
import { CaseTroubled } from './case-errors.ts';
import type { ClientCaseContext } from './client-case-context.ts';

/** What one call came to, for somebody who writes a driver. */
export interface TriedCall {
  readonly call: SdkCall;
  /** Requests that arrived, with what they were answered. */
  readonly exchanges: readonly Exchange[];
  readonly calls: readonly Call[];
  /** True where the caller was given the page; a driver that failed says why. */
  readonly answered: boolean;
  readonly trouble: Text | undefined;
}

/** Makes the plainest call, answered with the plainest page. */
export async function tryCall(context: ClientCaseContext): Promise<TriedCall> {
  const call = plainCall(context.world);
  let answered = false;
  let trouble: Text | undefined;
  try {
    const { outcome } = await context.play(call, () => pageAnswer(PLAIN_PAGE));
    answered = outcome.outcome === 'response';
  } catch (error) {
    if (!(error instanceof CaseTroubled)) throw error;
    trouble = error.reason;
  }
  const redact = createRedactor(
    secretsOf([context.credentials('main'), context.credentials('temporary')]),
  );
  const { exchanges, calls = [] } = context.transcript(redact);
  await context.end?.();
  return { call, exchanges, calls, answered, trouble };
}
