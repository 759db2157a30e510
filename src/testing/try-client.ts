/**
 * The same for the client side, against the faithful SDK:
 * `npx tsx src/testing/try-client.ts <suite> [--fault id]... [--id ID]... [--seed n] [--runs n]`
 */
import type { ClientRequirement } from '../requirement/client/client-requirement.ts';
import { assessFaithful } from './assess-faithful.ts';
import { trySuite } from './try-suite.ts';

await trySuite<ClientRequirement>({ side: 'client', assess: assessFaithful });
