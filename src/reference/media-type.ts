import { headerOf, type Call } from './call.ts';

/** The media type of a request's body without its parameters, in lower case; `undefined` when none is named. */
export function mediaTypeOf(call: Call): string | undefined {
  return headerOf(call, 'content-type')?.split(';', 1)[0]?.trim().toLowerCase();
}
