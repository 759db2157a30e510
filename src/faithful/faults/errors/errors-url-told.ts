import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The whole URL stands in the text of an error, to make it easy to try again. */
export const errorsUrlTold: Fault = {
  id: 'errors-url-told',
  description: text(
    'The text of an error holds the URL with its parameters',
    '错误文本中含有带参数的 URL',
  ),
  source: '@alicloud/pop-core: request; minio/minio-java#563',
  caughtBy: ['BROKEN-NO-SECRET', 'BROKEN-NO-SIGNATURE'],
  apply: (behaviour) => ({
    ...behaviour,
    failureText: (failure, request, call) =>
      `${behaviour.failureText(failure, request, call)}, URL: ${request?.path ?? ''}?${request?.query ?? ''}`,
  }),
};
