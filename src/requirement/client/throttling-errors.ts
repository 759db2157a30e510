import { gatewayErrors } from '../../generated/errors.ts';
import { isThrottling } from '../../oracle/error-catalogue.ts';
import type { ScriptedError } from './scripted-error.ts';

/** Every way in which the gateway is known to ask a caller to slow down. */
export const throttlingErrors: readonly ScriptedError[] = gatewayErrors
  .filter(({ code }) => isThrottling(code))
  .map(({ code, status }) => ({
    status,
    code,
    message: 'Request was denied due to request throttling.',
    requestId: '4D4C0B2C-59A5-4B1E-8F3C-0000000000E3',
  }));
