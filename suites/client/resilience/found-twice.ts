import type { ClientContext } from '../../../src/requirement/client/client-context.ts';
import type { Finding } from '../../../src/requirement/finding.ts';

type Check<Input> = (input: Input, context: ClientContext) => Promise<Finding | undefined>;

/**
 * The same judgement, made again at once where it found fault: what is measured in time is a finding only
 * when it shows twice in a row, since a machine that was busy for seconds shows the same once.
 */
export function foundTwice<Input>(check: Check<Input>): Check<Input> {
  return async (input, context) =>
    (await check(input, context)) === undefined ? undefined : check(input, context);
}
