import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The headers of the request are printed with the error. */
export const errorsAuthorizationTold: Fault = {
  id: 'errors-authorization-told',
  description: text(
    'The text of an error holds the Authorization header',
    '错误文本中含有 Authorization 请求头',
  ),
  source: 'aws/aws-sdk-java#2702',
  caughtBy: ['BROKEN-NO-SIGNATURE'],
  apply: (behaviour) => ({
    ...behaviour,
    failureText: (failure, request, call) => {
      const sent = request?.headers.find(([name]) => name === 'authorization');
      const told = behaviour.failureText(failure, request, call);
      return sent === undefined ? told : `${told} (${sent.join(': ')})`;
    },
  }),
};
