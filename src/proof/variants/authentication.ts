import { text } from '../../text.ts';
import { should, silent, written } from './ground.ts';
import type { Variant } from './variant.ts';

/** Ways of its own to know who asks, and which ways to sign it speaks. */
export const authenticationVariants: readonly Variant[] = [
  {
    id: 'rpc-alone',
    title: text('speaks RPC alone, and says so', '只支持 RPC 并已声明'),
    ground: written(
      'an endpoint is declared to speak one signature or both',
      '端点声明支持一种或两种签名',
    ),
    touches: ['signatures', 'signature-form'],
    change: () => ({ dialect: () => 'rpc' }),
    settings: () => ({ signatures: ['rpc'] }),
    leaves: [{ ids: 'any', reason: /not declared|acs3/ }],
  },
  {
    id: 'acs3-alone',
    title: text('speaks V3 alone, and says so', '只支持 V3 并已声明'),
    ground: written(
      'an endpoint is declared to speak one signature or both',
      '端点声明支持一种或两种签名',
    ),
    touches: ['signatures'],
    change: () => ({ dialect: () => 'acs3' }),
    settings: () => ({ signatures: ['acs3'] }),
    leaves: [{ ids: 'any', reason: /not declared|rpc/ }],
  },
  {
    id: 'acs3-unannounced',
    title: text('speaks RPC alone, though both were named', '只支持 RPC，却声明两种'),
    ground: silent('which of the signatures an endpoint must speak', '端点必须支持哪种签名'),
    touches: ['signatures', 'signature-form'],
    change: () => ({ dialect: () => 'rpc' }),
    leaves: [{ ids: 'any', reason: /even the plainest acs3 request is refused/ }],
  },
  {
    id: 'upper-case-signatures',
    title: text(
      'the hex of a V3 signature is taken in any letter case',
      'V3 签名的十六进制不区分大小写',
    ),
    ground: should(
      'upper case stands for the same bytes (SIGNATURE-ACS3-LETTER-CASE is a SHOULD)',
      '大写代表同样的字节（SIGNATURE-ACS3-LETTER-CASE 为 SHOULD）',
    ),
    touches: ['signature-form'],
    warns: ['SIGNATURE-ACS3-LETTER-CASE'],
    change: (b) => ({
      sameSignature: (given, calculated, asked, call) =>
        b.sameSignature(
          asked.dialect === 'acs3' ? given.toLowerCase() : given,
          calculated,
          asked,
          call,
        ),
    }),
  },
  {
    id: 'unsigned-headers-pass',
    title: text('x-acs headers that nobody signed are passed over', '未签名的 x-acs 请求头被忽略'),
    ground: should(
      'that every x-acs- header is signed is the client’s part (SIGNATURE-ACS3-UNSIGNED-HEADER is a SHOULD)',
      '对每个 x-acs- 请求头签名是客户端的事（SIGNATURE-ACS3-UNSIGNED-HEADER 为 SHOULD）',
    ),
    touches: ['headers-to-sign'],
    warns: ['SIGNATURE-ACS3-UNSIGNED-HEADER'],
    change: (b) => ({
      headersToSign: (call) => b.headersToSign(call).filter((name) => DOCUMENTED.has(name)),
    }),
  },
  {
    id: 'old-nonces-refused',
    title: text('a nonce that was used before is refused', '用过的随机数被拒绝'),
    ground: silent('a nonce that was used before', '用过的随机数'),
    touches: ['nonce'],
    change: (b) => {
      const used = new Set<string>();
      return {
        nonceUsable: (nonce, ...rest) => {
          // One that is missing is for another check.
          if (nonce === '') return true;
          if (used.has(nonce)) return false;
          used.add(nonce);
          return b.nonceUsable(nonce, ...rest);
        },
      };
    },
  },
  {
    id: 'spare-tokens-refused',
    title: text(
      'a security token with a key that has none is refused',
      '无令牌的密钥带上安全令牌时被拒绝',
    ),
    ground: silent('a security token with permanent credentials', '永久凭证带上安全令牌'),
    touches: ['identities'],
    change: (b) => ({
      securityTokenFits: (key, token, call) =>
        b.securityTokenFits(key, token, call) &&
        (key?.securityToken !== undefined || token === undefined),
    }),
  },
  {
    id: 'one-identity',
    title: text('knows one identity', '只有一个身份'),
    ground: silent('which identities there are', '有哪些身份'),
    touches: ['identities'],
    change: (b) => ({
      findKey: (...args) => {
        const key = b.findKey(...args);
        return key?.permitted === true && key.securityToken === undefined ? key : undefined;
      },
    }),
    settings: ({ credentials: { main } }) => ({ credentials: { main } }),
    leaves: [{ ids: 'any', reason: /credentials/ }],
  },
];

const DOCUMENTED: ReadonlySet<string> = new Set([
  ...['host', 'x-acs-action', 'x-acs-version', 'x-acs-date', 'x-acs-signature-nonce'],
  ...['x-acs-content-sha256', 'x-acs-security-token'],
]);
