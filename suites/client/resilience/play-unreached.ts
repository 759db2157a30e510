import type {
  ClientContext,
  Played,
  StageKind,
} from '../../../src/requirement/client/client-context.ts';
import type { ClientWorld } from '../../../src/requirement/client/client-world.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { onDeadline } from './deadline.ts';
import { GRACE_MS, type TimedCall } from './timed-call.ts';

/** Tries that a client which declares retries may take: they cannot be counted where no request arrives. */
const TRIES = 5;

/** How long a call may take that never gets a connection, in milliseconds. The grace has room for waits between tries. */
export function unreachedMs({ timeoutMs }: TimedCall, { features }: ClientWorld): number {
  return triesOf({ features }) * (timeoutMs + GRACE_MS);
}

/** Tries that are allowed for. */
export function triesOf({ features }: Pick<ClientWorld, 'features'>): number {
  return features.includes('retry') ? TRIES : 1;
}

/** The places where nobody is let in, as far as the SDK can speak to them. */
export function unreachedKinds({ features }: ClientWorld): readonly StageKind[] {
  return features.includes('https') ? ['full', 'https-mute'] : ['full'];
}

/**
 * Plays a call to an endpoint that lets nobody in; `undefined` where it is not over in time. What is still
 * connecting then is cut off as far as that is possible, and waited for: the next call shall find the
 * driver at rest.
 */
export async function playUnreached(
  call: TimedCall,
  context: ClientContext,
  kind: StageKind,
): Promise<Played | undefined> {
  const stage = await context.stage(plainScript, kind);
  const deadline = { passed: false };
  let cutting: NodeJS.Timeout | undefined;
  const callOff = onDeadline(unreachedMs(call, context.world), () => {
    deadline.passed = true;
    cutting = setInterval(() => void stage.closeConnections(), CUT_EVERY_MS);
  });
  try {
    const played = await stage.getExecutionHistory(call);
    return deadline.passed ? undefined : played;
  } catch (error) {
    // That the driver gave no answer at all is the same finding, not trouble with the driver.
    if (deadline.passed) return undefined;
    throw error;
  } finally {
    callOff();
    clearInterval(cutting);
  }
}

/** A client that is cut off may try again. */
const CUT_EVERY_MS = 50;
