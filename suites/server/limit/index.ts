import type { Requirement } from '../../../src/requirement/requirement.ts';
import { limitUpperBound } from './limit-upper-bound.ts';

export const limitRequirements: readonly Requirement[] = [limitUpperBound];
