import { redirectTarget } from './redirect-target.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Redirects are followed with the same request. */
export const resilienceRedirectWithEverything: Fault = {
  id: 'resilience-redirect-with-everything',
  description: text(
    'A redirect is followed with the headers and parameters of the request',
    '跟随重定向时带上原请求的请求头和参数',
  ),
  source: 'apify/crawlee#4134; sindresorhus/got#1090',
  caughtBy: ['REDIRECT-CREDENTIALS'],
  apply: (behaviour) => ({
    ...behaviour,
    redirection: (received, request, attempt) => {
      const target = redirectTarget(received, behaviour.header(received, 'location', attempt));
      return target && { origin: target, request: { ...request, path: target.pathname } };
    },
  }),
};
