import type { Fault } from '../fault.ts';
import { clock32BitMilliseconds } from './clock-32-bit-milliseconds.ts';
import { clock32BitSeconds } from './clock-32-bit-seconds.ts';
import { clockAcs3Unchecked } from './clock-acs3-unchecked.ts';
import { clockAnyDateFormat } from './clock-any-date-format.ts';
import { clockEpochAccepted } from './clock-epoch-accepted.ts';
import { clockFutureUnchecked } from './clock-future-unchecked.ts';
import { clockHole } from './clock-hole.ts';
import { clockMalformedCrashes } from './clock-malformed-crashes.ts';
import { clockMalformedIsNow } from './clock-malformed-is-now.ts';
import { clockPastUnchecked } from './clock-past-unchecked.ts';
import { clockSkewCalledMismatch } from './clock-skew-called-mismatch.ts';
import { clockTimeOfDay } from './clock-time-of-day.ts';
import { clockTimeZone } from './clock-time-zone.ts';
import { clockWindowTooNarrow } from './clock-window-too-narrow.ts';
import { clockWindowTooWide } from './clock-window-too-wide.ts';

export const clockFaults: readonly Fault[] = [
  clockWindowTooWide,
  clockWindowTooNarrow,
  clockPastUnchecked,
  clockFutureUnchecked,
  clockHole,
  clockAcs3Unchecked,
  clockTimeZone,
  clockTimeOfDay,
  clock32BitMilliseconds,
  clock32BitSeconds,
  clockSkewCalledMismatch,
  clockMalformedIsNow,
  clockAnyDateFormat,
  clockEpochAccepted,
  clockMalformedCrashes,
];
