import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The parser of the platform reads far more than the documented form. */
export const clockAnyDateFormat: Fault = {
  id: 'clock-any-date-format',
  title: text(
    'Any date that Date.parse reads is a request time',
    'Date.parse 能解析的都算请求时间',
  ),
  caughtBy: ['CLOCK-MALFORMED'],
  apply: (behaviour) => ({
    ...behaviour,
    parseTime: (time) => {
      const epochMs = Date.parse(time);
      return Number.isNaN(epochMs) ? undefined : epochMs;
    },
  }),
};
