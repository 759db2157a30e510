import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import type { Asked, Check } from '../../behaviour.ts';

/** Requests without Authorization are let through for the console, which has its own login. */
export const signatureAcs3MissingAccepted: Fault = {
  id: 'signature-acs3-missing-accepted',
  title: text(
    'A V3 request without Authorization is served',
    '不带 Authorization 的 V3 请求也得到响应',
  ),
  caughtBy: ['SIGNATURE-ACS3-MISSING'],
  alsoBy: ['ERROR-AUTHENTICATION-FIRST', 'ERROR-SEVERAL'],
  apply: (behaviour) => ({
    ...behaviour,
    permitted: (key, asked, call) => isAnonymous(asked) || behaviour.permitted(key, asked, call),
    refuse: (check, refusal, asked, call) =>
      isAnonymous(asked) && AUTHENTICATION.includes(check)
        ? undefined
        : behaviour.refuse(check, refusal, asked, call),
  }),
};

const AUTHENTICATION: readonly Check[] = [
  'common-parameters',
  'algorithm',
  'access-key',
  'signature',
];

function isAnonymous({ dialect, common }: Asked): boolean {
  return dialect === 'acs3' && common.signature === undefined && common.time !== undefined;
}
