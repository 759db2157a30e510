import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { alsoFits } from './also-fits.ts';

/** A migration that takes either method, because a proxy in front changes it. */
export const signatureMethodNotCovered: Fault = {
  id: 'signature-method-not-covered',
  title: text(
    'A signature for GET is good for POST and the other way round',
    '按 GET 签名的请求可用 POST 发送，反之亦然',
  ),
  caughtBy: ['SIGNATURE-RPC-TAMPERED-METHOD', 'SIGNATURE-ACS3-TAMPERED-METHOD'],
  alsoBy: ['ERROR-AUTHENTICATION-FIRST', 'ERROR-SEVERAL'],
  apply: (behaviour, state) => ({
    ...behaviour,
    sameSignature: alsoFits(behaviour, state, (asked, call) =>
      ['GET', 'POST'].map((method) => ({ asked, call: { ...call, method } })),
    ),
  }),
};
