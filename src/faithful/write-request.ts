import { ACS3_ALGORITHM } from '../protocol/acs3-signature.ts';
import type { Parameter } from '../protocol/parameter.ts';
import { ACS3_HEADERS } from '../protocol/sign.ts';
import type { WireRequest } from '../protocol/wire.ts';
import type { Behaviour, CommonPair, CommonParts } from './behaviour.ts';
import type { Attempt } from './call.ts';

/** Writes and signs the request of a try. */
export function writeRequest(behaviour: Behaviour, attempt: Attempt): WireRequest {
  if (attempt.before !== undefined && !behaviour.signsAgain(attempt)) return attempt.before;
  const own = [
    ...behaviour.ownParameters(attempt.call.params.request, attempt),
    ...behaviour.extraParameters(attempt),
  ];
  const parts = {
    credentials: behaviour.credentials(attempt),
    nonce: behaviour.nonce(attempt),
    time: behaviour.writeTime(behaviour.requestTime(attempt), attempt),
  };
  const write = attempt.call.params.signature === 'rpc' ? writeRpc : writeAcs3;
  return behaviour.finish(write(behaviour, own, parts, attempt), attempt);
}

type Parts = Omit<CommonParts, 'bodyHash'>;

function writeRpc(
  behaviour: Behaviour,
  own: readonly Parameter[],
  parts: Parts,
  attempt: Attempt,
): WireRequest {
  const parameters = [...behaviour.common({ ...parts, bodyHash: '' }, attempt), ...own];
  const method = behaviour.method(attempt);
  const stringToSign = behaviour.rpcStringToSign(
    method,
    behaviour.rpcCovered(parameters, attempt),
    attempt,
  );
  const signature = behaviour.rpcSign(parts.credentials.accessKeySecret, stringToSign, attempt);
  return place(behaviour, method, [...parameters, ['Signature', signature]], attempt);
}

function writeAcs3(
  behaviour: Behaviour,
  own: readonly Parameter[],
  parts: Parts,
  attempt: Attempt,
): WireRequest {
  const placed = place(behaviour, behaviour.method(attempt), own, attempt);
  const bodyHash = behaviour.bodyHash(placed.body, attempt);
  const common = behaviour.common({ ...parts, bodyHash }, attempt);
  const headers = [...placed.headers, ...common.flatMap(asHeader)];
  const signedHeaders = behaviour.signedHeaders(headers, attempt);
  const canonicalRequest = behaviour.acs3CanonicalRequest(
    {
      method: placed.method,
      path: placed.path,
      // A form is covered by the hash of the body.
      parameters: placed.body.length === 0 ? own : [],
      headers,
      signedHeaders,
      bodyHash,
    },
    attempt,
  );
  const signature = behaviour.acs3Sign(
    parts.credentials.accessKeySecret,
    behaviour.acs3StringToSign(canonicalRequest, attempt),
    attempt,
  );
  const authorization = behaviour.authorization(
    {
      algorithm: ACS3_ALGORITHM,
      credential: parts.credentials.accessKeyId,
      signedHeaders,
      signature,
    },
    attempt,
  );
  return { ...placed, headers: [...headers, ['authorization', authorization]] };
}

/** A request with these parameters where they belong, and the headers that every request has. */
function place(
  behaviour: Behaviour,
  method: string,
  parameters: readonly Parameter[],
  attempt: Attempt,
): WireRequest {
  const form = behaviour.place(attempt) === 'form';
  const text = behaviour.writeParameters(parameters, attempt);
  return {
    method,
    path: behaviour.path(attempt),
    query: form ? '' : text,
    headers: [
      ['host', behaviour.host(attempt)],
      ...(form ? [['content-type', 'application/x-www-form-urlencoded'] as const] : []),
      ...behaviour.extraHeaders(attempt),
    ],
    body: Buffer.from(form ? text : ''),
  };
}

/** A common parameter in the header that V3 has for it; one that has none is not written. */
function asHeader([field, value]: CommonPair): Parameter[] {
  const header = ACS3_HEADERS.get(field);
  return header === undefined ? [] : [[header, value]];
}
