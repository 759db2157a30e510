import { createHmac } from 'node:crypto';
import type { ExecutionRecord, ReferenceWorld } from './world.ts';

/**
 * An opaque token: the position of the next event, and a mac over it and the execution, so that a
 * token is good for one execution only and cannot be made up. The same seed gives the same tokens:
 * a stored counterexample can be run again.
 */
export function encodeToken(
  position: number,
  { flowName, executionName }: ExecutionRecord,
  { seed }: ReferenceWorld,
): string {
  const mac = createHmac('sha256', `page token ${seed}`)
    .update(JSON.stringify([flowName, executionName, position]))
    .digest('base64url')
    .slice(0, 16);
  return Buffer.from(`${position}-${mac}`, 'latin1').toString('base64url');
}

/** The position in a token that `encodeToken` made for this execution; `undefined` for any other text. */
export function decodeToken(
  token: string,
  execution: ExecutionRecord,
  world: ReferenceWorld,
): number | undefined {
  const digits = /^(\d{1,9})-/.exec(Buffer.from(token, 'base64url').toString('latin1'))?.[1];
  if (digits === undefined) return undefined;
  const position = Number(digits);
  return encodeToken(position, execution, world) === token ? position : undefined;
}
