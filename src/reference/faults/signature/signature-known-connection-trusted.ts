import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Authentication is kept with the connection: an optimisation that forgets that each request is signed. */
export const signatureKnownConnectionTrusted: Fault = {
  id: 'signature-known-connection-trusted',
  title: text(
    'After one good signature nothing more is checked on that connection',
    '同一连接上首次签名正确后不再校验',
  ),
  caughtBy: [
    'SIGNATURE-RPC-ALTERED',
    'SIGNATURE-ACS3-ALTERED',
    'SIGNATURE-RPC-WRONG-SECRET',
    'SIGNATURE-ACS3-WRONG-SECRET',
    'SIGNATURE-ACS3-TAMPERED-HEADER',
    'SIGNATURE-RPC-TAMPERED-VALUE',
    'SIGNATURE-ACS3-TAMPERED-VALUE',
  ],
  alsoBy: [
    'SIGNATURE-RPC-TAMPERED-NAMES',
    'SIGNATURE-ACS3-TAMPERED-NAMES',
    'SIGNATURE-RPC-TAMPERED-METHOD',
    'SIGNATURE-ACS3-TAMPERED-METHOD',
    'SIGNATURE-ACS3-LETTER-CASE',
    'SIGNATURE-ACS3-MISSING',
    'ERROR-AUTHENTICATION-FIRST',
    'ERROR-SEVERAL',
  ],
  apply: (behaviour) => {
    const trusted = new Set<number>();
    return {
      ...behaviour,
      sameSignature: (given, calculated, asked, call) => {
        if (trusted.has(call.connection)) return true;
        const fits = behaviour.sameSignature(given, calculated, asked, call);
        if (fits) trusted.add(call.connection);
        return fits;
      },
    };
  },
};
