import { valueOf } from '../protocol/parameter.ts';
import type { WireRequest } from '../protocol/wire.ts';

/** Type and subtype of the body in lower case, without parameters; `undefined` where content-type is not sent. */
export function mediaTypeOf({ headers }: WireRequest): string | undefined {
  return valueOf(headers, 'content-type')?.split(';')[0]?.trim().toLowerCase();
}
