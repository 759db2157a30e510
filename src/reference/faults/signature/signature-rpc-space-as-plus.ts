import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** What java.net.URLEncoder writes, without the three replacements that the document asks for. */
export const signatureRpcSpaceAsPlus: Fault = {
  id: 'signature-rpc-space-as-plus',
  title: text(
    'The RPC signature is calculated with spaces written as +',
    '计算 RPC 签名时空格写作 +',
  ),
  source: 'aliyun/aliyun-oss-java-sdk#377',
  caughtBy: ['SIGNATURE-RPC-ACCEPTED'],
  alsoBy: [
    'ERROR-NAME-WHOLE',
    'ERROR-NAME-ANY-TEXT',
    'ERROR-SEVERAL',
    'PAGING-TOKEN-ANY-TEXT',
    'LIMIT-LENIENT',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    rpcCanonicalQuery: (parameters, call) =>
      behaviour.rpcCanonicalQuery(parameters, call).replaceAll('%20', '+'),
  }),
};
