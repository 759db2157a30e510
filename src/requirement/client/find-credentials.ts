import { valueOf } from '../../protocol/parameter.ts';
import { receivedParameters, type ReceivedRequest } from '../../protocol/received-request.ts';
import type { Credentials } from '../../protocol/wire.ts';
import { text, type Text } from '../../text.ts';
import { findSecret } from './find-secret.ts';

/** Headers and parameters that are made of credentials. */
const HEADERS = ['authorization', 'x-acs-security-token'] as const;
const PARAMETERS = ['Signature', 'AccessKeyId', 'SecurityToken'] as const;

/**
 * What of somebody's credentials stands in a request that should have none, and where; `undefined` where
 * there is nothing. Under their own names, and key id and security token under any other as well, such as
 * in Referer.
 */
export function findCredentials(
  request: ReceivedRequest,
  { accessKeyId, securityToken }: Credentials,
): Text | undefined {
  const parameters = receivedParameters(request);
  const named = [
    ...HEADERS.filter((name) => valueOf(request.headers, name) !== undefined).map((name) =>
      text(`the header ${name}`, `请求头 ${name}`),
    ),
    ...PARAMETERS.filter((name) => valueOf(parameters, name) !== undefined).map((name) =>
      text(`the parameter ${name}`, `参数 ${name}`),
    ),
  ];
  const found = named.length > 0 ? named : unnamed(request, accessKeyId, securityToken);
  if (found.length === 0) return undefined;
  return text(found.map(({ en }) => en).join(', '), found.map(({ zh }) => zh).join('、'));
}

function unnamed(
  request: ReceivedRequest,
  accessKeyId: string,
  securityToken: string | undefined,
): readonly Text[] {
  const id = findSecret(request, accessKeyId);
  const token = securityToken === undefined ? undefined : findSecret(request, securityToken);
  return [
    ...(id === undefined ? [] : [text(`the key id ${id.en}`, `密钥 ID ${id.zh}`)]),
    ...(token === undefined ? [] : [text(`the security token ${token.en}`, `安全令牌${token.zh}`)]),
  ];
}
