import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The URL is cleaned of what is known to be secret, and the token is forgotten. */
export const errorsUrlToldWithoutSignature: Fault = {
  id: 'errors-url-told-without-signature',
  description: text(
    'The text of an error holds the URL with the security token',
    '错误文本中含有带安全令牌的 URL',
  ),
  source: 'flyteorg/flyte-sdk#1339',
  caughtBy: ['BROKEN-NO-SECRET'],
  apply: (behaviour) => ({
    ...behaviour,
    failureText: (failure, request, call) => {
      const query = request?.query.replace(/\bSignature=[^&]*/, 'Signature=***') ?? '';
      return `${behaviour.failureText(failure, request, call)}, URL: /?${query}`;
    },
  }),
};
