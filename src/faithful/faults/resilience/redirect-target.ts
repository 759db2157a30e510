import type { Received } from '../../received.ts';

/** Where an answer redirects to; `undefined` where it does not. `location` is its header of that name. */
export function redirectTarget(
  { status }: Received,
  location: string | undefined,
): URL | undefined {
  return status >= 300 && status < 400 && location !== undefined ? new URL(location) : undefined;
}
