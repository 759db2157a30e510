import { text } from '../../text.ts';
import { commonField, nameOf } from '../common-field.ts';
import { justified, left, type DefectFinder } from '../defect.ts';
import { callerOf } from '../caller-of.ts';

/** [rpc] [v3] Temporary credentials come with a security token, which is sent and signed along. */
export const securityToken: DefectFinder = (reading, knowledge) => {
  const caller = callerOf(reading, knowledge);
  if (caller === undefined) return [];
  const wanted = caller.credentials.securityToken;
  const sent = commonField(reading, 'SecurityToken');
  if (sent === wanted) return [];
  const name = nameOf('SecurityToken', reading.kind);
  if (wanted === undefined) {
    const open = text(
      'what a security token does with credentials that have none is not documented',
      '文档没有说明安全令牌对没有令牌的凭证有何作用',
    );
    return [left(open, 'InvalidArgument', 'InvalidAccessKeyID', 'SignatureNotMatch')];
  }
  const missing = sent === undefined || sent === '';
  const because = missing
    ? text('the security token is missing', '缺少安全令牌')
    : text('the security token is another one', '安全令牌不符');
  return [
    {
      rulesOut: 'resources',
      errors: [
        justified('InvalidAccessKeyID', because, [caller.credentials.accessKeyId]),
        justified('SignatureNotMatch', because),
        justified('InvalidArgument', because),
        ...(missing
          ? [
              justified('MissingRequiredParams', because, [name, 'SecurityToken']),
              justified('MissingRequiredHeader', because, [name]),
            ]
          : []),
      ],
    },
  ];
};
