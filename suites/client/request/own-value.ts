import type { ClientContext, SdkCall } from '../../../src/requirement/client/client-context.ts';
import { expectOnce } from '../../../src/requirement/client/expect-once.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { ownValues } from '../../../src/requirement/client/read-field.ts';
import { theRequest } from '../../../src/requirement/client/the-request.ts';
import type { Finding } from '../../../src/requirement/finding.ts';

/** One of the operation's own parameters. */
export type OwnName = keyof SdkCall['request'];

/** The call with one of its own parameters set. */
export function withOwnValue(call: SdkCall, name: OwnName, value: string | number): SdkCall {
  return { ...call, request: { ...call.request, [name]: value } };
}

/** Makes a call and finds fault unless this parameter arrives as the caller gave it, once. */
export function checkOwnValue(
  name: OwnName,
): (call: SdkCall, context: ClientContext) => Promise<Finding | undefined> {
  return async (call, context) =>
    theRequest(await context.play(call, plainScript), (request) =>
      expectOnce(name, String(call.request[name]), ownValues(request, name)),
    );
}

/** Names that the document permits, at the bounds of length and with something else about them. */
export const TELLING_NAMES: readonly string[] = [
  'a',
  '_',
  'A-_9',
  'null',
  'NaN',
  'e5',
  'a'.repeat(128),
];
