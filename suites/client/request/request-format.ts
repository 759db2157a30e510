import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { describeValues } from '../../../src/requirement/client/expect-once.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { ownValues } from '../../../src/requirement/client/read-field.ts';
import { theRequest } from '../../../src/requirement/client/the-request.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';

/** [rpc] The default of Format is XML. V3 has no Format. */
export const requestFormat: ClientRequirement = clientRequirement({
  id: 'REQUEST-FORMAT',
  needs: ['rpc'],
  cases: fewerCases(4),
  draw: (world) => anyCall(world, { signature: 'rpc' }),
  examples: (world) => [{ ...plainCall(world), signature: 'rpc' as const }],
  check: async (call, context) =>
    theRequest(await context.play(call, plainScript), (request) => {
      const values = ownValues(request, 'Format');
      if (values.length > 0 && values.every((value) => value.toUpperCase() === 'JSON')) {
        return undefined;
      }
      return finding(text('Format "JSON"', 'Format "JSON"'), describeValues('Format', values));
    }),
});
