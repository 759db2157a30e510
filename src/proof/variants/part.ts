import { text } from '../../text.ts';
import type { Part } from '../part.ts';
import { variants as catalogue } from './catalogue.ts';
import { runTrials } from './run-trials.ts';

/** An endpoint may do much in another way than the reference endpoint. */
export const variants: Part = {
  id: 'variants',
  claim: text(
    'An endpoint that does in another way what the document permits, or says nothing about, is never accused',
    '端点以文档允许或未提及的其他方式行事时，绝不会被误判',
  ),
  run: (options) =>
    runTrials(
      {
        variants: catalogue,
        worker: new URL('./worker.ts', import.meta.url),
        seeds: 50,
        runs: 6,
        parts: 25,
        combinations: 120,
        combinedParts: 3,
        perProcess: 2,
      },
      options,
    ),
};
