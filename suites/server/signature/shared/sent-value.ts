import { parseAuthorization } from '../../../../src/protocol/acs3-signature.ts';
import type { Exchange } from '../../../../src/protocol/exchange.ts';
import { parseQuery, valueOf } from '../../../../src/protocol/parameter.ts';

/** The value of a query parameter as it was sent. */
export function sentParameter({ request }: Exchange, name: string): string | undefined {
  return valueOf(parseQuery(request.query), name);
}

/** The value of a header (lower case name) as it was sent. */
export function sentHeader({ request }: Exchange, name: string): string | undefined {
  return valueOf(request.headers, name);
}

/** The AccessKey ID that a request was sent with. */
export function sentKeyId(exchange: Exchange): string {
  return exchange.intent.signature === 'rpc'
    ? (sentParameter(exchange, 'AccessKeyId') ?? '')
    : (parseAuthorization(sentHeader(exchange, 'authorization'))?.credential ?? '');
}
