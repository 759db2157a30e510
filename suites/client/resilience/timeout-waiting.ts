import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { expectGivenUp, playSilent } from './play-stalled.ts';
import { controlTimed, plainTimedCall, timedCall, type TimedCall } from './timed-call.ts';
import { foundTwice } from './found-twice.ts';

/** The endpoint takes the request and never says a word. Waits for real, so that cases are few. */
export const timeoutWaiting: ClientRequirement = clientRequirement({
  id: 'TIMEOUT-WAITING',
  needs: ['timeout'],
  cases: fewerCases(50),
  draw: (world) => timedCall(world),
  examples: (world) => [plainTimedCall(world)],
  check: foundTwice(async (call: TimedCall, context) => {
    await controlTimed(call, context);
    return expectGivenUp(await playSilent(call, context));
  }),
});
