import { TWO_EVENTS } from '../../../src/arbitraries/client/any-page.ts';
import { PLAIN_REFUSAL } from '../../../src/arbitraries/client/any-refusal.ts';
import type { ScriptedAnswer } from '../../../src/protocol/scripted-answer.ts';
import type {
  ClientContext,
  Played,
  SdkCall,
} from '../../../src/requirement/client/client-context.ts';
import { cutAnswer } from '../../../src/requirement/client/cut-answer.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { proxyAnswer } from '../../../src/requirement/client/proxy-answer.ts';
import { errorAnswer } from '../../../src/requirement/client/scripted-error.ts';
import { pageAnswer, writePage } from '../../../src/requirement/client/scripted-page.ts';
import { connectionBreaks } from './connection-breaks.ts';
import { emptyAnswer } from './empty-answer.ts';

const PAGE = pageAnswer(TWO_EVENTS);

/**
 * Answers that are no page, after which no client asks again, by a short name. None leaves bytes behind on
 * its connection: what a client makes of those is nowhere written.
 */
const LASTING: Readonly<Record<string, ScriptedAnswer>> = {
  refusal: errorAnswer(PLAIN_REFUSAL),
  // Where a client explains more than the service did.
  'signature refused': errorAnswer({
    ...PLAIN_REFUSAL,
    status: 403,
    code: 'SignatureNotMatch',
    message:
      'The request signature we calculated does not match the signature you provided. Check your access key and signing method.',
  }),
  'unknown code': errorAnswer({ ...PLAIN_REFUSAL, status: 400, code: 'InvalidParameter.Format' }),
  'empty 403': emptyAnswer(403, 'length').answer,
  'HTML under 404': proxyAnswer(404),
  'empty 200': emptyAnswer(200, 'length').answer,
  'HTML under 200': proxyAnswer(200),
  'JSON cut short': { ...PAGE, body: PAGE.body.slice(0, -20) },
  'JSON of another shape': { ...PAGE, body: '[]' },
};

/** Answers that are no page, and connections that fail, after which a client may ask again. */
const PASSING: Readonly<Record<string, ScriptedAnswer>> = {
  'HTML under 502': proxyAnswer(502),
  'length not reached': cutAnswer(writePage(TWO_EVENTS), {
    ...{ framing: 'length', missing: 20, how: 'close' },
  }),
  'reset before the answer': connectionBreaks('before the answer', 'reset'),
  'closed before the answer': connectionBreaks('before the answer', 'close'),
  'reset within the head': connectionBreaks('within the head', 'reset'),
};

const ANSWERS: Readonly<Record<string, ScriptedAnswer>> = { ...LASTING, ...PASSING };

/** Troubles that an endpoint can make, by name: those after which no client asks again first. */
export const ANSWERED_TROUBLES: readonly string[] = Object.keys(ANSWERS);

/** The name of the trouble of an endpoint that is not there. */
const REFUSED = 'connection refused';

/** Every trouble by its name. */
export const TROUBLES: readonly string[] = [...ANSWERED_TROUBLES, REFUSED];

/** Those that are drawn: few that a client may wait after. */
export const QUICK_TROUBLES: readonly string[] = Object.keys(LASTING);

/** The answer of a trouble. Throws where no answer has this name. */
export function troubleNamed(name: string): ScriptedAnswer {
  const answer = ANSWERS[name];
  if (answer === undefined) throw new RangeError(`no such trouble: ${name}`);
  return answer;
}

/** Makes a call that runs into this trouble, however often the client asks again. */
export async function playTrouble(
  call: SdkCall,
  name: string,
  context: ClientContext,
): Promise<Played> {
  if (name !== REFUSED) return context.play(call, () => troubleNamed(name));
  return (await context.stage(plainScript, 'refused')).getExecutionHistory(call);
}
