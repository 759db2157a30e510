import type { RequestDefect } from '../../../src/arbitraries/request-defect.ts';
import { withDefect } from '../../../src/arbitraries/with-defect.ts';
import type { Exchange } from '../../../src/protocol/exchange.ts';
import type { Intent } from '../../../src/protocol/intent.ts';
import type { Context } from '../../../src/requirement/context.ts';

/** A correct request and what is wrong with the one that follows it. */
export interface DefectCase {
  readonly intent: Intent;
  readonly defect: RequestDefect;
}

/** Sends a correct request, which must be accepted, and then the same with its defect. */
export async function sendDefective(
  { intent, defect }: DefectCase,
  context: Context,
): Promise<Exchange> {
  await context.accept(intent);
  return context.send(withDefect(intent, defect));
}
