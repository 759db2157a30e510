import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const actionInvalidArgument: Fault = {
  id: 'action-invalid-argument',
  title: text('An unknown Action is InvalidArgument', '未知的 Action 返回 InvalidArgument'),
  caughtBy: ['ERROR-ACTION'],
  alsoBy: ['ERROR-SEVERAL', 'SIGNATURE-RPC-TAMPERED-VALUE', 'SIGNATURE-ACS3-TAMPERED-HEADER'],
  apply: (behaviour) => ({
    ...behaviour,
    refuse: (check, refusal, asked, call) =>
      check === 'action'
        ? { code: 'InvalidArgument', values: [] }
        : behaviour.refuse(check, refusal, asked, call),
  }),
};
