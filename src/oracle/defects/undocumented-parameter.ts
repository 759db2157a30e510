import { text } from '../../text.ts';
import { left, type DefectFinder } from '../defect.ts';

/** [page] the operation's own parameters, and RequestId, which its older revisions had. */
const OWN = ['FlowName', 'ExecutionName', 'NextToken', 'Limit', 'RequestId'];

/** [rpc] common parameters. */
const COMMON_OF_RPC = [
  'Action',
  'Version',
  'Format',
  'AccessKeyId',
  'Signature',
  'SignatureMethod',
  'SignatureVersion',
  'SignatureNonce',
  'Timestamp',
  'SecurityToken',
];

/** No source says what a parameter that is not documented does. */
export const undocumentedParameter: DefectFinder = ({ kind, parameters }) =>
  [...parameters.keys()]
    .filter((name) => !OWN.includes(name) && (kind === 'acs3' || !COMMON_OF_RPC.includes(name)))
    .map((name) =>
      left(
        text(`the parameter ${name} is not documented`, `文档没有参数 ${name}`),
        'InvalidArgument',
      ),
    );
