import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import type { SdkCall } from '../../../src/requirement/client/client-context.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { requestOrSkip } from '../../../src/requirement/client/the-request.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { receivedParameters } from '../../../src/protocol/received-request.ts';
import { ACS3_HEADERS } from '../../../src/protocol/sign.ts';
import type { Parameter } from '../../../src/protocol/parameter.ts';
import { text, type Text } from '../../../src/text.ts';

/** Says how a client asks, and with which names beyond those of the documents. */
export const requestExtras: ClientRequirement = clientRequirement({
  id: 'REQUEST-EXTRAS',
  needs: [],
  cases: fewerCases(10),
  draw: (world) => anyCall(world),
  examples: (world) => world.signatures.map((signature) => ({ ...plainCall(world), signature })),
  check: async (call, context) => {
    const request = requestOrSkip(await context.play(call, plainScript), context);
    const { signature } = call;
    const parameters = beyond(receivedParameters(request), DOCUMENTED[signature]);
    const headers = beyond(request.headers, HEADERS);
    const label = signature === 'rpc' ? 'RPC' : 'V3';
    context.observe(
      text(`${label}: method`, `${label}：方法`),
      text(request.method, request.method),
    );
    context.observe(text(`${label}: further parameters`, `${label}：其他参数`), listed(parameters));
    context.observe(text(`${label}: further headers`, `${label}：其他请求头`), listed(headers));
    return undefined;
  },
});

const OWN = ['FlowName', 'ExecutionName', 'NextToken', 'Limit'];

const DOCUMENTED: Readonly<Record<SdkCall['signature'], readonly string[]>> = {
  rpc: [
    ...OWN,
    'Action',
    'Version',
    'Format',
    'AccessKeyId',
    'SignatureMethod',
    'SignatureVersion',
    'SignatureNonce',
    'Timestamp',
    'Signature',
  ],
  acs3: OWN,
};

/** Those of the V3 signature, and those that every request has. */
const HEADERS = [...ACS3_HEADERS.values(), 'host', 'authorization'];

/** The other names, each once and in order of the alphabet. */
function beyond(pairs: readonly Parameter[], documented: readonly string[]): string[] {
  const names = new Set(pairs.map(([name]) => name).filter((name) => !documented.includes(name)));
  return [...names].sort();
}

function listed(names: readonly string[]): Text {
  return names.length === 0 ? text('none', '无') : text(names.join(', '), names.join('、'));
}
