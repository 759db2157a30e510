import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

const EARLY = ['SignatureNotMatch', 'InvalidAccessKeyID', 'RequestTimeTooSkewed'];

/** They are made before the request gets its id. */
export const authenticationErrorWithoutRequestId: Fault = {
  id: 'authentication-error-without-request-id',
  title: text('Errors of authentication have no RequestId', '认证错误没有 RequestId'),
  caughtBy: ['ERROR-ENVELOPE'],
  apply: (behaviour) => ({
    ...behaviour,
    renderError: (page, call) =>
      behaviour.renderError(EARLY.includes(page.code) ? { ...page, requestId: '' } : page, call),
  }),
};
