import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { theRequest } from '../../../src/requirement/client/the-request.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';

const METHODS = ['GET', 'POST'];

/** RPC has one path, and parameters choose the operation. */
export const requestMethod: ClientRequirement = clientRequirement({
  id: 'REQUEST-METHOD',
  needs: [],
  cases: fewerCases(4),
  draw: (world) => anyCall(world),
  examples: (world) => [plainCall(world)],
  check: async (call, context) =>
    theRequest(await context.play(call, plainScript), ({ method, path }) => {
      if (METHODS.includes(method) && path === '/') return undefined;
      const cut = path.length > SHOWN ? `${path.slice(0, SHOWN)}…` : path;
      return finding(
        text('GET / or POST /', 'GET / 或 POST /'),
        text(`${method} ${cut}`, `${method} ${cut}`),
      );
    }),
});

const SHOWN = 80;
