import { changeServiceError } from './change-error.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The client compares its string to sign with the one that the message tells, and the message tells none. */
export const errorsSignatureMessageTakenApart: Fault = {
  id: 'errors-signature-message-taken-apart',
  description: text(
    'Reading the message of SignatureDoesNotMatch fails',
    '读取 SignatureDoesNotMatch 的信息时出错',
  ),
  source: 'aliyun/aliyun-openapi-python-sdk#211',
  caughtBy: ['REFUSAL-UNKNOWN-CODE'],
  apply: changeServiceError((told) =>
    told.code === 'SignatureDoesNotMatch' && told.message?.includes(':') !== true
      ? { outcome: 'sdkError', kind: 'other', message: 'list index out of range' }
      : told,
  ),
};
