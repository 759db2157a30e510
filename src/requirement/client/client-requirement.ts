import type { Definition } from '../requirement.ts';
import type { ClientContext } from './client-context.ts';
import type { ClientNeed, ClientWorld } from './client-world.ts';

/** A requirement of the client side whose input type only its own functions know. */
export type ClientRequirement = Definition<unknown, ClientContext, ClientWorld, ClientNeed>;

/** Declares a requirement of the client side. */
export function clientRequirement<Input>(
  definition: Definition<Input, ClientContext, ClientWorld, ClientNeed>,
): ClientRequirement {
  // Sound for the same reason as on the server side: inputs come from the definition itself.
  return definition as unknown as ClientRequirement;
}
