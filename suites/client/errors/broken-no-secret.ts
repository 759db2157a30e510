import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { searchFor } from '../../../src/requirement/client/find-secret.ts';
import { errorOrSkip, findInError } from '../../../src/requirement/client/told-error.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';
import { anyTroubledCall, troubledCalls } from './troubled-call.ts';
import { playTrouble } from './troubles.ts';

/** Says where a secret stands and never the secret. Few cases: they differ little. */
export const brokenNoSecret: ClientRequirement = clientRequirement({
  id: 'BROKEN-NO-SECRET',
  needs: [],
  cases: fewerCases(4),
  draw: anyTroubledCall,
  examples: troubledCalls,
  check: async ({ call, trouble }, context) => {
    const { outcome, credentials } = await playTrouble(call, trouble, context);
    const told = errorOrSkip(outcome, context);
    const { accessKeySecret, securityToken } = credentials;
    const secret = findInError(told, searchFor(accessKeySecret));
    if (secret !== undefined) {
      return finding(
        text('an error without the AccessKey secret', '不含 AccessKey Secret 的错误'),
        text(`the AccessKey secret ${secret.en}`, `AccessKey Secret 出现${secret.zh}`),
      );
    }
    const token =
      securityToken === undefined ? undefined : findInError(told, searchFor(securityToken));
    return (
      token &&
      finding(
        text('an error without the security token', '不含安全令牌的错误'),
        text(`the security token ${token.en}`, `安全令牌出现${token.zh}`),
      )
    );
  },
});
