import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const flowCodeGeneric: Fault = {
  id: 'flow-code-generic',
  title: text(
    'A missing flow is answered with a code of the house, ResourceNotFound',
    '流程不存在时返回自定义错误码 ResourceNotFound',
  ),
  caughtBy: ['ERROR-CODE-KNOWN', 'ERROR-FLOW-NOT-EXISTS'],
  alsoBy: ['ERROR-SEVERAL', 'ERROR-NAME-ANY-TEXT'],
  apply: (behaviour) => ({
    ...behaviour,
    renderError: (page, call) =>
      behaviour.renderError(
        page.code === 'FlowNotExists' ? { ...page, code: 'ResourceNotFound' } : page,
        call,
      ),
  }),
};
