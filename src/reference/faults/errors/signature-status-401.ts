import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const signatureStatus401: Fault = {
  id: 'signature-status-401',
  title: text(
    'A wrong signature or key is answered with status 401',
    '签名或密钥错误时返回 401 状态码',
  ),
  caughtBy: ['ERROR-STATUS'],
  apply: (behaviour) => ({
    ...behaviour,
    statusOf: (code, call) =>
      code === 'SignatureNotMatch' || code === 'InvalidAccessKeyID'
        ? 401
        : behaviour.statusOf(code, call),
  }),
};
