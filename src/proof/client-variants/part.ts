import { text } from '../../text.ts';
import type { Part } from '../part.ts';
import { runTrials } from '../variants/run-trials.ts';
import { clientVariants as catalogue } from './catalogue.ts';

/** An SDK may do much in another way than the faithful one. */
export const clientVariants: Part = {
  id: 'client-variants',
  claim: text(
    'An SDK that does in another way what the document permits, or says nothing about, is never accused',
    'SDK 以文档允许或未提及的其他方式行事时，绝不会被误判',
  ),
  run: (options) =>
    runTrials(
      {
        variants: catalogue,
        worker: new URL('./worker.ts', import.meta.url),
        seeds: 20,
        runs: 5,
        parts: 20,
        combinations: 60,
        combinedParts: 6,
        perProcess: 3,
      },
      options,
    ),
};
