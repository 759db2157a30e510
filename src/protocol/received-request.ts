import { parseQuery, type Parameter } from './parameter.ts';
import type { WireRequest } from './wire.ts';

/** A request as an endpoint received it. Header names are in lower case, in the order of arrival; repeated ones stay apart. */
export interface ReceivedRequest extends WireRequest {
  /** The request line and headers as they arrived, byte for byte, read as Latin-1. */
  readonly head: string;
  /** When the request was complete, in milliseconds since the epoch. */
  readonly at: number;
  /** Number of its connection at this stage, from 1. */
  readonly connection: number;
  /**
   * How long after `at` the client gave up, in milliseconds: it closed the connection before the answer
   * was out. `undefined` while it has not.
   */
  readonly abandonedAfterMs: number | undefined;
}

/**
 * The parameters of the query. A bare `+` is a space: official clients write it so, and gateways read
 * it so, although the document asks for `%20`.
 */
export function queryParameters({ query }: Pick<WireRequest, 'query'>): Parameter[] {
  return parseQuery(query, { formPlus: true });
}

/**
 * The parameters of a received request, those of the query first, then those of a form body. A `+` is
 * read as a space in both: the documented encoding has none in a query, and official clients write a
 * space so (REQUEST-SPACE warns of it).
 */
export function receivedParameters(request: WireRequest): readonly Parameter[] {
  const form = request.headers.some(
    ([name, value]) =>
      name === 'content-type' && value.toLowerCase().includes('x-www-form-urlencoded'),
  );
  return [
    ...queryParameters(request),
    ...(form ? parseQuery(Buffer.from(request.body).toString('utf8'), { formPlus: true }) : []),
  ];
}
