import type { Requirement } from '../../../src/requirement/requirement.ts';
import { limitAccepted } from './limit-accepted.ts';
import { limitAnyText } from './limit-any-text.ts';
import { limitDefault } from './limit-default.ts';
import { limitFullPages } from './limit-full-pages.ts';
import { limitLenient } from './limit-lenient.ts';
import { limitLowerBound } from './limit-lower-bound.ts';
import { limitNotANumber } from './limit-not-a-number.ts';
import { limitOverflow } from './limit-overflow.ts';
import { limitRespected } from './limit-respected.ts';
import { limitUpperBound } from './limit-upper-bound.ts';

export const limitRequirements: readonly Requirement[] = [
  limitAccepted,
  limitRespected,
  limitDefault,
  limitLowerBound,
  limitUpperBound,
  limitOverflow,
  limitNotANumber,
  limitLenient,
  limitAnyText,
  limitFullPages,
];
