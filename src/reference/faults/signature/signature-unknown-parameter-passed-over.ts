import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { alsoFits } from './also-fits.ts';

/** Tracking parameters that a proxy adds are kept out of the signature. */
export const signatureUnknownParameterPassedOver: Fault = {
  id: 'signature-unknown-parameter-passed-over',
  title: text(
    'Parameters that are not documented may be added after signing',
    '签名后可以增加文档之外的参数',
  ),
  caughtBy: ['SIGNATURE-RPC-TAMPERED-NAMES', 'SIGNATURE-ACS3-TAMPERED-NAMES'],
  alsoBy: ['ERROR-AUTHENTICATION-FIRST', 'ERROR-SEVERAL'],
  apply: (behaviour, state) => ({
    ...behaviour,
    sameSignature: alsoFits(behaviour, state, (asked, call) => [
      { asked: { ...asked, parameters: asked.parameters.filter(([name]) => isKnown(name)) }, call },
    ]),
  }),
};

function isKnown(name: string): boolean {
  return /^[A-Z]/.test(name);
}
