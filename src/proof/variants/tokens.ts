import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Behaviour } from '../../reference/behaviour.ts';
import { text } from '../../text.ts';
import { silent, written } from './ground.ts';
import type { Variant } from './variant.ts';

const OPAQUE = written(
  'NextToken is what an earlier answer returned: clients hand it back and nothing says what it is made of',
  'NextToken 取自先前的响应，由客户端原样带回，其组成没有规定',
);

type Tokens = Pick<Behaviour, 'encodeToken' | 'decodeToken'>;

/** Tokens that are the reference endpoint's own, written in another way. */
function rewritten(
  { encodeToken, decodeToken }: Tokens,
  write: (token: string) => string,
  read: (token: string) => string | undefined,
): Tokens {
  return {
    encodeToken: (...args) => write(encodeToken(...args)),
    decodeToken: (token, ...rest) => {
      const own = read(token);
      return own === undefined ? undefined : decodeToken(own, ...rest);
    },
  };
}

/** Tokens that mean nothing by themselves: the endpoint keeps what each stands for. */
function kept(make: () => string): Tokens {
  const places = new Map<string, readonly [name: string, position: number]>();
  const nameOf = (one: { flowName: string; executionName: string }): string =>
    `${one.flowName}/${one.executionName}`;
  return {
    encodeToken: (position, execution) => {
      const token = make();
      places.set(token, [nameOf(execution), position]);
      return token;
    },
    decodeToken: (token, execution) => {
      const [name, position] = places.get(token) ?? [];
      return name === nameOf(execution) ? position : undefined;
    },
  };
}

const KEY = createHash('sha256').update('page tokens').digest();

function encrypt(token: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', KEY, iv);
  const bytes = Buffer.concat([cipher.update(token, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), bytes]).toString('base64');
}

function decrypt(token: string): string | undefined {
  const bytes = Buffer.from(token, 'base64');
  if (bytes.length < 28 || bytes.toString('base64') !== token) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', KEY, bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

function token(
  id: string,
  en: string,
  zh: string,
  change: NonNullable<Variant['change']>,
): Variant {
  return { id, title: text(en, zh), ground: OPAQUE, touches: ['tokens'], change };
}

/** Around a token: everything that means something in a URL, a form or JSON. */
const SPECIAL = `+/=&%?#;:@!$'()*,[]"<>\\^\`{|}~ %2B`;
const WIDE = '令牌 é\u0301 ß 😀';

function between(before: string, after: string): (token: string) => string | undefined {
  return (token) =>
    token.startsWith(before) &&
    token.endsWith(after) &&
    token.length >= before.length + after.length
      ? token.slice(before.length, token.length - after.length)
      : undefined;
}

export const tokenVariants: readonly Variant[] = [
  token('number-tokens', 'tokens that are plain numbers', '令牌为纯数字', () => ({
    encodeToken: (position) => String(position),
    decodeToken: (token) => (/^\d{1,9}$/.test(token) ? Number(token) : undefined),
  })),
  token('named-tokens', 'tokens like event_7', '形如 event_7 的令牌', () => ({
    encodeToken: (position) => `event_${position}`,
    decodeToken: (token) => {
      const digits = /^event_(\d{1,9})$/.exec(token)?.[1];
      return digits === undefined ? undefined : Number(digits);
    },
  })),
  token('json-tokens', 'tokens that are JSON', '令牌为 JSON', (b) =>
    rewritten(b, (token) => `{"at": ["${token}"]}`, between('{"at": ["', '"]}')),
  ),
  token(
    'random-tokens',
    'random tokens, another one at each reading',
    '随机令牌，每次读取都不同',
    () => kept(() => randomBytes(16).toString('hex')),
  ),
  token('short-random-tokens', 'random tokens of 8 letters', '8 个字母的随机令牌', () =>
    kept(() =>
      randomBytes(8)
        .toString('base64url')
        .replace(/[^A-Za-z]/g, 'x')
        .slice(0, 8),
    ),
  ),
  token(
    'encrypted-tokens',
    'encrypted tokens, another one at each reading',
    '加密令牌，每次读取都不同',
    (b) => rewritten(b, encrypt, decrypt),
  ),
  token('long-tokens', 'tokens of 4,000 characters', '4,000 个字符的令牌', (b) =>
    rewritten(
      b,
      (token) => token.padEnd(4000, '.'),
      (token) => token.replace(/\.+$/, ''),
    ),
  ),
  token(
    'special-tokens',
    'tokens of characters that a URL reserves',
    '含 URL 保留字符的令牌',
    (b) => rewritten(b, (token) => SPECIAL + token + SPECIAL, between(SPECIAL, SPECIAL)),
  ),
  token(
    'wide-tokens',
    'tokens of Chinese, combining characters and emoji',
    '含汉字、组合字符和表情符号的令牌',
    (b) => rewritten(b, (token) => WIDE + token + WIDE, between(WIDE, WIDE)),
  ),
  token('padded-tokens', 'tokens with blanks at both ends', '首尾带空格的令牌', (b) =>
    rewritten(b, (token) => `  ${token}\t`, between('  ', '\t')),
  ),
  {
    id: 'unknown-token-is-first-page',
    title: text(
      'a token that was never given out begins at the first event',
      '从未给出的令牌从第一个事件开始',
    ),
    ground: silent('a token that was never given out', '从未给出过的令牌'),
    touches: ['token-errors'],
    change: (b) => ({ decodeToken: (...args) => b.decodeToken(...args) ?? 0 }),
  },
  {
    id: 'empty-token-refused',
    title: text('an empty token is refused', '空令牌被拒绝'),
    ground: silent('an empty token', '空令牌'),
    touches: ['empty-values'],
    change: (b) => ({
      parameter: (parameters, name, call) => {
        const value = b.parameter(parameters, name, call);
        // Something that no token is, so that the check of tokens refuses it.
        return name === 'NextToken' && value === '' ? '\0' : value;
      },
    }),
  },
];
