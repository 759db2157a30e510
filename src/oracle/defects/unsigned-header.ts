import { headersToSign } from '../../protocol/acs3-signature.ts';
import { text } from '../../text.ts';
import { left, type DefectFinder } from '../defect.ts';

/**
 * [v3] host, content-type and every header that begins with x-acs- are to be signed. What follows
 * where one is not is not documented; that it is refused is only recommended here.
 */
export const unsignedHeader: DefectFinder = ({ kind, request, authorization }) => {
  if (kind === 'rpc' || authorization === undefined) return [];
  const signed = authorization.signedHeaders.map((name) => name.toLowerCase());
  return headersToSign(request.headers)
    .filter((name) => !signed.includes(name))
    .map((name) =>
      left(
        text(`the header ${name} is not signed`, `请求头 ${name} 未签名`),
        'SignatureNotMatch',
        'InvalidArgument',
        'MissingRequiredHeader',
      ),
    );
};
