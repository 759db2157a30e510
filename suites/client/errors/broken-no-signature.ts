import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { findsSignature } from '../../../src/requirement/client/finds-signature.ts';
import { errorOrSkip, findInError } from '../../../src/requirement/client/told-error.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';
import { anyTroubledCall, troubledCalls } from './troubled-call.ts';
import { playTrouble } from './troubles.ts';

/** Says where a signature stands and never the signature. Few cases: they differ little. */
export const brokenNoSignature: ClientRequirement = clientRequirement({
  id: 'BROKEN-NO-SIGNATURE',
  needs: [],
  cases: fewerCases(4),
  draw: anyTroubledCall,
  examples: troubledCalls,
  check: async ({ call, trouble }, context) => {
    const { outcome, requests } = await playTrouble(call, trouble, context);
    const place = findInError(errorOrSkip(outcome, context), findsSignature(requests));
    return (
      place &&
      finding(
        text('an error without the signature of the request', '不含请求签名的错误'),
        text(`a signature ${place.en}`, `签名出现${place.zh}`),
      )
    );
  },
});
