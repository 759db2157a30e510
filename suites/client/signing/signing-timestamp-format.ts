import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { parseRequestTime } from '../../../src/protocol/timestamp.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { describeValues } from '../../../src/requirement/client/expect-once.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { commonValues } from '../../../src/requirement/client/read-field.ts';
import { theRequest } from '../../../src/requirement/client/the-request.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';

/** Whether the time is right is judged elsewhere. */
export const signingTimestampFormat: ClientRequirement = clientRequirement({
  id: 'SIGNING-TIMESTAMP-FORMAT',
  needs: [],
  cases: fewerCases(2),
  draw: (world) => anyCall(world),
  examples: (world) => world.signatures.map((signature) => ({ ...plainCall(world), signature })),
  check: async (call, context) =>
    theRequest(await context.play(call, plainScript), (request) => {
      const values = commonValues(request, 'Timestamp', call.signature);
      const [time] = values;
      if (values.length === 1 && time !== undefined && parseRequestTime(time) !== undefined) {
        return undefined;
      }
      const name = call.signature === 'rpc' ? 'Timestamp' : 'x-acs-date';
      return finding(
        text(`${name} like 2019-03-15T08:00:00Z, once`, `${name} 形如 2019-03-15T08:00:00Z，一次`),
        describeValues(name, values),
      );
    }),
});
