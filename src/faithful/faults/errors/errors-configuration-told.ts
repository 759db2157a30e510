import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The configuration of the client is printed with the error, credentials and all. */
export const errorsConfigurationTold: Fault = {
  id: 'errors-configuration-told',
  description: text(
    'The text of an error holds the configuration with the AccessKey secret',
    '错误文本中含有带 AccessKey Secret 的配置',
  ),
  source: 'aws/aws-sdk-java#2702',
  caughtBy: ['BROKEN-NO-SECRET'],
  apply: (behaviour) => ({
    ...behaviour,
    failureText: (failure, request, call) =>
      `${behaviour.failureText(failure, request, call)} ${JSON.stringify(call.params)}`,
  }),
};
