import type { Asked, Behaviour } from './behaviour.ts';
import type { Call } from './call.ts';
import type { KeyRecord } from './world.ts';

/** Whether a request is signed with the secret of its key, and covers all that it has to cover. */
export function signatureMatches(
  behaviour: Behaviour,
  key: KeyRecord | undefined,
  asked: Asked,
  call: Call,
): boolean {
  const secret = behaviour.secretOf(key, asked, call);
  if (secret === undefined) return false;
  const calculated =
    asked.dialect === 'rpc'
      ? rpc(behaviour, secret, asked, call)
      : acs3(behaviour, secret, asked, call);
  return (
    calculated !== undefined &&
    behaviour.sameSignature(asked.common.signature ?? '', calculated, asked, call)
  );
}

function rpc(behaviour: Behaviour, secret: string, { parameters }: Asked, call: Call): string {
  const query = behaviour.rpcCanonicalQuery(parameters, call);
  return behaviour.rpcSign(secret, behaviour.rpcStringToSign(call.method, query, call), call);
}

function acs3(behaviour: Behaviour, secret: string, asked: Asked, call: Call): string | undefined {
  const { contentHash, signedHeaders } = asked.common;
  if (behaviour.bodyHash(call.body, asked, call) !== contentHash) return undefined;
  const unsigned = behaviour.headersToSign(call).some((name) => !signedHeaders.includes(name));
  if (unsigned) return undefined;
  const canonical = behaviour.acs3CanonicalRequest(
    {
      method: call.method,
      path: call.path,
      parameters: asked.parameters,
      headers: call.headers,
      signedHeaders,
      bodyHash: contentHash,
    },
    call,
  );
  return behaviour.acs3Sign(secret, behaviour.acs3StringToSign(canonical, call), call);
}
