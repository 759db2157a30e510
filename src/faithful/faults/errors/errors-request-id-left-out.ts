import { changeServiceError, withoutField } from './change-error.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Nobody can ask the provider. */
export const errorsRequestIdLeftOut: Fault = {
  id: 'errors-request-id-left-out',
  description: text('An error is told without its request id', '错误不带请求 ID'),
  source: 'aliyun/aliyun-openapi-net-sdk#33',
  caughtBy: ['REFUSAL-REQUEST-ID'],
  apply: changeServiceError((told) => withoutField(told, 'requestId')),
};
