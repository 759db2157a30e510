import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { opaqueToken } from '../../../src/arbitraries/client/opaque-token.ts';
import { documentedName } from '../../../src/arbitraries/documented-name.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { describeValues } from '../../../src/requirement/client/expect-once.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { headerValues, ownValues } from '../../../src/requirement/client/read-field.ts';
import { theRequest } from '../../../src/requirement/client/the-request.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';

/** Calls without NextToken, Limit or either, with credentials that have no token. */
export const requestNothingAdded: ClientRequirement = clientRequirement({
  id: 'REQUEST-NOTHING-ADDED',
  needs: [],
  cases: fewerCases(2),
  draw: (world) =>
    fc.record({
      signature: fc.constantFrom(...world.signatures),
      request: fc.record(
        {
          FlowName: documentedName(),
          ExecutionName: documentedName(),
          NextToken: opaqueToken(),
          Limit: fc.integer({ min: 1, max: 999 }),
        },
        { requiredKeys: ['FlowName', 'ExecutionName'] },
      ),
    }),
  examples: (world) =>
    world.signatures.flatMap((signature) => {
      const call = { ...plainCall(world), signature };
      return [
        call,
        { ...call, request: { ...call.request, NextToken: 'a' } },
        { ...call, request: { ...call.request, Limit: 1 } },
      ];
    }),
  check: async (call, context) =>
    theRequest(await context.play(call, plainScript), (request) => {
      const places = [
        ...NAMES.filter((name) => call.request[name] === undefined).map(
          (name) => [name, ownValues(request, name)] as const,
        ),
        // Wherever either signature has it.
        ['SecurityToken', ownValues(request, 'SecurityToken')] as const,
        [TOKEN_HEADER, headerValues(request, TOKEN_HEADER)] as const,
      ];
      const [added] = places.filter(([, values]) => values.length > 0);
      if (added === undefined) return undefined;
      const [name, values] = added;
      return finding(
        text(`no ${name}: none was given`, `没有 ${name}：调用者未给出`),
        describeValues(name, values),
      );
    }),
});

const NAMES = ['NextToken', 'Limit'] as const;
const TOKEN_HEADER = 'x-acs-security-token';
