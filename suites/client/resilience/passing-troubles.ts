import type { ScriptedAnswer } from '../../../src/protocol/scripted-answer.ts';
import { proxyAnswer } from '../../../src/requirement/client/proxy-answer.ts';
import { errorAnswer } from '../../../src/requirement/client/scripted-error.ts';
import { throttlingErrors } from '../../../src/requirement/client/throttling-errors.ts';

const requestId = '4D4C0B2C-59A5-4B1E-8F3C-0000000000E2';

/** What says nothing about the request, so that it may go well when it is tried again; by a short name. */
const passingTroubles: Readonly<Record<string, ScriptedAnswer>> = {
  reset: { status: 200, body: '', breaks: { afterBytes: 0, how: 'reset' } },
  'status 500': errorAnswer({
    status: 500,
    code: 'InternalServerError',
    message: 'An internal error has occurred. Please retry.',
    requestId,
  }),
  'status 502': proxyAnswer(502),
  'status 503': errorAnswer({
    status: 503,
    code: 'ServiceUnavailable',
    message: 'The request has failed due to a temporary failure of the server.',
    requestId,
  }),
  'status 504': proxyAnswer(504),
  ...Object.fromEntries(throttlingErrors.map((error) => [error.code, errorAnswer(error)])),
};

/** Their names. */
export const passingTroubleNames: readonly string[] = Object.keys(passingTroubles);

/** The answer of a trouble. Throws where no trouble has this name. */
export function troubleNamed(name: string): ScriptedAnswer {
  const answer = passingTroubles[name];
  if (answer === undefined) throw new RangeError(`no such trouble: ${name}`);
  return answer;
}
