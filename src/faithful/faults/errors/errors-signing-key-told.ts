import { changeServiceError } from './change-error.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Help for who looks for a mistake in a signature. */
export const errorsSigningKeyTold: Fault = {
  id: 'errors-signing-key-told',
  description: text(
    'The AccessKey secret is told where the signature is refused',
    '签名被拒绝时告知 AccessKey Secret',
  ),
  source: 'client: errors of a call',
  caughtBy: ['BROKEN-NO-SECRET'],
  apply: changeServiceError((told, { params }) => {
    if (told.code !== 'SignatureNotMatch') return told;
    const key = Buffer.from(`${params.credentials.accessKeySecret}&`).toString('base64');
    return { ...told, message: `${told.message ?? ''} The signing key was ${key}.` };
  }),
};
