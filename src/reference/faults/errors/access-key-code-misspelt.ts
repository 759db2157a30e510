import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const accessKeyCodeMisspelt: Fault = {
  id: 'access-key-code-misspelt',
  title: text(
    'InvalidAccessKeyID is spelt InvalidAccessKeyId',
    'InvalidAccessKeyID 写成了 InvalidAccessKeyId',
  ),
  source: '[gateway] spells it so',
  caughtBy: ['ERROR-CODE-KNOWN'],
  alsoBy: [
    'SIGNATURE-RPC-TAMPERED-VALUE',
    'SIGNATURE-RPC-ACCESS-KEY',
    'SIGNATURE-RPC-SECURITY-TOKEN',
    'SIGNATURE-ACS3-ACCESS-KEY',
    'SIGNATURE-ACS3-SECURITY-TOKEN',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    renderError: (page, call) =>
      behaviour.renderError(
        page.code === 'InvalidAccessKeyID' ? { ...page, code: 'InvalidAccessKeyId' } : page,
        call,
      ),
  }),
};
