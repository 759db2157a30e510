import { randomInt } from 'node:crypto';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Seconds and four digits. */
export const signingNonceFourDigits: Fault = {
  id: 'signing-nonce-four-digits',
  description: text(
    'The nonce is the time in seconds and four random digits',
    '随机数为秒级时间加四位随机数字',
  ),
  source: 'AnalogJ/lexicon#1223',
  caughtBy: ['SIGNING-NONCE-UNIQUE'],
  alsoBy: ['SIGNING-NONCE-CONCURRENT', 'SIGNING-NONCE-RESTART', 'WALK-SIGNED', 'RETRY-FRESH'],
  apply: (behaviour) => ({
    ...behaviour,
    nonce: ({ call }) => `${Math.floor(call.process.now() / 1000)}${randomInt(1000, 10_000)}`,
  }),
};
