import type { Call, Exchange } from '../generated/results.ts';
import { createRedactor, redactText, secretsOf } from '../probe/redaction.ts';
import type { SdkCall } from '../requirement/client/client-context.ts';
import { plainCall } from '../arbitraries/client/any-call.ts';
import { expectPage } from '../requirement/client/expect-page.ts';
import { expectSigned } from '../requirement/client/expect-signed.ts';
import { expectWalk } from '../requirement/client/expect-walk.ts';
import { plainScript } from '../requirement/client/plain-script.ts';
import { PLAIN_PAGE } from '../requirement/client/scripted-page.ts';
import type { Finding } from '../requirement/finding.ts';
import type { Text } from '../text.ts';
import { CaseTroubled } from './case-errors.ts';
import { secretsInEnvironment } from './secrets-in-environment.ts';
import type { ClientCaseContext } from './client-case-context.ts';

/** What one call came to, for somebody who writes a driver. */
export interface TriedCall {
  readonly call: SdkCall;
  /** Requests that arrived, with what they were answered. */
  readonly exchanges: readonly Exchange[];
  readonly calls: readonly Call[];
  /** True where the caller was given a page; a driver that failed says why. */
  readonly answered: boolean;
  /** What is wrong with it all the same: the signature, the page as it was reported, the walk. */
  readonly findings: readonly Finding[];
  readonly trouble: Text | undefined;
}

/** Makes the plainest call, answered with the plainest page. */
export async function tryCall(context: ClientCaseContext): Promise<TriedCall> {
  const call = plainCall(context.world);
  const findings: (Finding | undefined)[] = [];
  let answered = false;
  let trouble: Text | undefined;
  try {
    const { outcome, requests, credentials } = await context.play(call, plainScript);
    answered = outcome.outcome === 'response';
    const [request] = requests;
    if (request !== undefined) findings.push(expectSigned(request, call.signature, credentials));
    if (answered) findings.push(expectPage(outcome, PLAIN_PAGE));
    if (context.world.features.includes('paginate')) {
      const walked = await context.playWalk(call, plainScript);
      findings.push(expectWalk(walked, [PLAIN_PAGE]));
    }
  } catch (error) {
    if (!(error instanceof CaseTroubled)) throw error;
    trouble = error.reason;
  }
  const redact = createRedactor([
    ...secretsOf((['main', 'other', 'temporary'] as const).map((one) => context.credentials(one))),
    ...secretsInEnvironment(process.env),
  ]);
  const clean = context.cleanerThan?.(redact) ?? redact;
  const { exchanges, calls = [] } = context.transcript(redact);
  await context.end?.();
  const found = findings.flatMap((one) =>
    one === undefined
      ? []
      : [{ expected: redactText(one.expected, clean), observed: redactText(one.observed, clean) }],
  );
  return {
    ...{ call, exchanges, calls, answered, findings: found },
    trouble: trouble === undefined ? undefined : redactText(trouble, clean),
  };
}
