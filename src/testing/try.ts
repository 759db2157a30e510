/**
 * Assesses requirements of one suite against the reference endpoint, for whoever writes them:
 * `npx tsx src/testing/try.ts <suite> [--fault id]... [--id ID]... [--seed n] [--runs n]`
 */
import type { Requirement } from '../requirement/requirement.ts';
import { assessReference } from './assess-reference.ts';
import { trySuite } from './try-suite.ts';

await trySuite<Requirement>({ side: 'server', assess: assessReference });
