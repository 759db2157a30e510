import type { Fault } from '../fault.ts';
import { limit0IsDefault } from './limit-0-is-default.ts';
import { limit0IsEmptyPage } from './limit-0-is-empty-page.ts';
import { limit1Refused } from './limit-1-refused.ts';
import { limit1000Accepted } from './limit-1000-accepted.ts';
import { limit999Gives1000 } from './limit-999-gives-1000.ts';
import { limit999Refused } from './limit-999-refused.ts';
import { limitAbove100Refused } from './limit-above-100-refused.ts';
import { limitCappedAt100 } from './limit-capped-at-100.ts';
import { limitClamped } from './limit-clamped.ts';
import { limitDefault100 } from './limit-default-100.ts';
import { limitDefault59 } from './limit-default-59.ts';
import { limitDefaultOfV3 } from './limit-default-of-v3.ts';
import { limitIgnored } from './limit-ignored.ts';
import { limitLongNumberCrashes } from './limit-long-number-crashes.ts';
import { limitNegativeIsEverything } from './limit-negative-is-everything.ts';
import { limitOctal } from './limit-octal.ts';
import { limitOneLess } from './limit-one-less.ts';
import { limitOneMore } from './limit-one-more.ts';
import { limitOneMoreBehindToken } from './limit-one-more-behind-token.ts';
import { limitOtherCharactersDropped } from './limit-other-characters-dropped.ts';
import { limitParseInt } from './limit-parse-int.ts';
import { limitRounded } from './limit-rounded.ts';
import { limitTextCrashes } from './limit-text-crashes.ts';
import { limitTextIsDefault } from './limit-text-is-default.ts';
import { limitWrapsAt32Bits } from './limit-wraps-at-32-bits.ts';
import { limitWrapsAt64Bits } from './limit-wraps-at-64-bits.ts';

export const limitFaults: readonly Fault[] = [
  limit999Refused,
  limit1Refused,
  limitAbove100Refused,
  limitOneMore,
  limitOneMoreBehindToken,
  limit999Gives1000,
  limitIgnored,
  limitDefault100,
  limitDefault59,
  limitDefaultOfV3,
  limit0IsDefault,
  limit0IsEmptyPage,
  limitNegativeIsEverything,
  limitClamped,
  limitWrapsAt32Bits,
  limitWrapsAt64Bits,
  limitParseInt,
  limitRounded,
  limitTextIsDefault,
  limitOctal,
  limitOtherCharactersDropped,
  limitTextCrashes,
  limitLongNumberCrashes,
  limitCappedAt100,
  limitOneLess,
  limit1000Accepted,
];
