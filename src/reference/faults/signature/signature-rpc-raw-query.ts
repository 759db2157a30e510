import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rawPieces } from './raw-pieces.ts';

/** Signs the pieces of the URL as they came, which works with every client that writes them the canonical way. */
export const signatureRpcRawQuery: Fault = {
  id: 'signature-rpc-raw-query',
  title: text('The RPC signature is calculated from the raw URL', 'RPC 签名按未解码的 URL 计算'),
  caughtBy: ['SIGNATURE-RPC-SPELLING'],
  apply: (behaviour) => ({
    ...behaviour,
    rpcCanonicalQuery: (parameters, call) =>
      call.query === ''
        ? behaviour.rpcCanonicalQuery(parameters, call)
        : rawPieces(call)
            .filter((piece) => !piece.startsWith('Signature='))
            .join('&'),
  }),
};
