import { acs3Signature } from '../../protocol/acs3-signature.ts';
import { parseQuery } from '../../protocol/parameter.ts';
import { rpcSignature } from '../../protocol/rpc-signature.ts';
import { text } from '../../text.ts';
import { callerOf } from '../caller-of.ts';
import { commonField } from '../common-field.ts';
import { justified, type DefectFinder } from '../defect.ts';
import type { Reading } from '../reading.ts';

/**
 * [page] SignatureNotMatch: the signature is not the one that the caller's secret makes. Where nobody
 * has the key id there is nothing to compare with; then only a signature that none could be counts.
 */
export const signatureMatch: DefectFinder = (reading, knowledge) => {
  const sent = commonField(reading, 'Signature') ?? '';
  if (sent === '') return [];
  const caller = callerOf(reading, knowledge);
  const matches =
    caller === undefined
      ? couldBe(sent, reading)
      : sent === signatureOf(reading, caller.credentials.accessKeySecret);
  if (matches) return [];
  const because = text('the signature is another one', '签名不符');
  return [{ rulesOut: 'resources', errors: [justified('SignatureNotMatch', because)] }];
};

function signatureOf(reading: Reading, secret: string): string {
  const { kind, request, sent, authorization } = reading;
  if (kind === 'rpc') return rpcSignature(secret, request.method, sent);
  return acs3Signature(secret, {
    method: request.method,
    path: request.path,
    parameters: parseQuery(request.query),
    headers: request.headers,
    signedHeaders: authorization?.signedHeaders ?? [],
    bodyHash: commonField(reading, 'ContentHash') ?? '',
  });
}

/** Whether a text has the form of a signature: base64 of 20 bytes, or 64 digits of hex. */
function couldBe(sent: string, { kind }: Reading): boolean {
  return kind === 'rpc' ? /^[A-Za-z0-9+/]{27}=$/.test(sent) : /^[0-9a-f]{64}$/.test(sent);
}
