import { redirectTarget } from './redirect-target.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Redirects are followed the way browsers do. */
export const resilienceRedirectToldInReferer: Fault = {
  id: 'resilience-redirect-told-in-referer',
  description: text(
    'A redirect is followed with a Referer that holds the signed URL',
    '跟随重定向时，Referer 中含有带签名的 URL',
  ),
  source: 'client: redirects',
  caughtBy: ['REDIRECT-CREDENTIALS'],
  apply: (behaviour) => ({
    ...behaviour,
    redirection: (received, { path, query }, attempt) => {
      const target = redirectTarget(received, behaviour.header(received, 'location', attempt));
      return (
        target && {
          origin: target,
          request: {
            method: 'GET',
            path: target.pathname,
            query: target.search.slice(1),
            headers: [
              ['host', target.host],
              ['referer', `${attempt.origin.origin}${path}?${query}`],
            ],
            body: new Uint8Array(),
          },
        }
      );
    },
  }),
};
