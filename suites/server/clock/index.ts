import type { Requirement } from '../../../src/requirement/requirement.ts';
import { clockEdges } from './clock-edges.ts';
import { clockFuture } from './clock-future.ts';
import { clockMalformed } from './clock-malformed.ts';
import { clockNoHole } from './clock-no-hole.ts';
import { clockPast } from './clock-past.ts';
import { clockWithin } from './clock-within.ts';

/** In the order of the specification. */
export const clockRequirements: readonly Requirement[] = [
  clockWithin,
  clockPast,
  clockFuture,
  clockNoHole,
  clockMalformed,
  clockEdges,
];
