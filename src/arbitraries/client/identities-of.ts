import type { ClientIdentity } from '../../requirement/client/client-context.ts';
import type { ClientWorld } from '../../requirement/client/client-world.ts';

/** Identities that the SDK can take credentials of, `main` first. */
export function identitiesOf({ features }: ClientWorld): ClientIdentity[] {
  return ['main', 'other', ...(features.includes('securityToken') ? (['temporary'] as const) : [])];
}
