import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const missingHeaderFlowNotExists: Fault = {
  id: 'missing-header-flow-not-exists',
  title: text('A missing header is answered with FlowNotExists', '缺少请求头时返回 FlowNotExists'),
  caughtBy: ['ERROR-MISSING-HEADER'],
  alsoBy: ['SIGNATURE-ACS3-MISSING', 'SIGNATURE-ACS3-TAMPERED-HEADER', 'ERROR-SEVERAL'],
  apply: (behaviour) => ({
    ...behaviour,
    refuse: (check, refusal, asked, call) =>
      check === 'common-parameters' && asked.dialect === 'acs3'
        ? { code: 'FlowNotExists', values: [asked.flowName ?? ''] }
        : behaviour.refuse(check, refusal, asked, call),
  }),
};
