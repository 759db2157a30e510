import { redirectTarget } from './redirect-target.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The HTTP client drops Authorization, and knows no other header that is secret. */
export const resilienceRedirectWithSecurityToken: Fault = {
  id: 'resilience-redirect-with-security-token',
  description: text(
    'A redirect to another host is followed without Authorization, but with the security token',
    '跟随重定向到其他主机时去掉 Authorization，但仍带安全令牌',
  ),
  source: 'aws/aws-sdk-go-v2#3283',
  caughtBy: ['REDIRECT-CREDENTIALS'],
  apply: (behaviour) => ({
    ...behaviour,
    redirection: (received, request, attempt) => {
      const target = redirectTarget(received, behaviour.header(received, 'location', attempt));
      return (
        target && {
          origin: target,
          request: {
            ...request,
            path: target.pathname,
            query: target.search.slice(1),
            headers: request.headers.filter(([name]) => name !== 'authorization'),
          },
        }
      );
    },
  }),
};
