import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const missingCommonInternalError: Fault = {
  id: 'missing-common-internal-error',
  title: text('A missing common parameter is an internal error', '缺少公共参数时返回内部错误'),
  caughtBy: ['ERROR-MISSING-COMMON'],
  alsoBy: ['SIGNATURE-RPC-TAMPERED-NAMES', 'SIGNATURE-RPC-MISSING', 'ERROR-SEVERAL'],
  apply: (behaviour) => ({
    ...behaviour,
    refuse: (check, refusal, asked, call) =>
      check === 'common-parameters' && asked.dialect === 'rpc'
        ? { code: 'InternalServerError', values: [] }
        : behaviour.refuse(check, refusal, asked, call),
  }),
};
