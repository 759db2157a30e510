import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const missingParameterInvalidArgument: Fault = {
  id: 'missing-parameter-invalid-argument',
  title: text(
    'A missing ExecutionName is InvalidArgument',
    '缺少 ExecutionName 时返回 InvalidArgument',
  ),
  caughtBy: ['ERROR-MISSING-PARAMETER'],
  alsoBy: ['ERROR-SEVERAL'],
  apply: (behaviour) => ({
    ...behaviour,
    refuse: (check, refusal, asked, call) =>
      check === 'own-parameters' && asked.flowName !== undefined
        ? { code: 'InvalidArgument', values: [] }
        : behaviour.refuse(check, refusal, asked, call),
  }),
};
