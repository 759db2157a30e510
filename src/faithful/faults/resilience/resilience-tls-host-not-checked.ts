import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Whom a certificate names is not looked at. */
export const resilienceTlsHostNotChecked: Fault = {
  id: 'resilience-tls-host-not-checked',
  description: text('A certificate of another host is accepted', '接受属于其他主机的证书'),
  source: 'AsyncHttpClient/async-http-client#197',
  caughtBy: ['TLS-OTHER-HOST'],
  apply: (behaviour) => ({
    ...behaviour,
    tls: (options, attempt) => ({
      ...behaviour.tls(options, attempt),
      checkServerIdentity: () => undefined,
    }),
  }),
};
