import type { ErrorCode } from '../../../../src/generated/errors.ts';
import type { Exchange } from '../../../../src/protocol/exchange.ts';
import type { Context } from '../../../../src/requirement/context.ts';
import { expectRefusal } from '../../../../src/requirement/expect.ts';
import { finding, type Finding } from '../../../../src/requirement/finding.ts';
import { text, type Text } from '../../../../src/text.ts';
import { sentParameter } from './sent-value.ts';

/**
 * Finds fault unless a request that was changed after signing is refused: with SignatureNotMatch,
 * with a code that the oracle finds justified by what went over the wire (a changed Limit may be out
 * of range too), or with one of `besides`. It never gets a page, and never learns what exists.
 *
 * @param change what was done to the request, put in front of what was expected
 */
export function expectUnauthentic(
  exchange: Exchange,
  change: Text,
  context: Context,
  besides: readonly ErrorCode[] = [],
): Finding | undefined {
  if (isRefusedInAnotherFormat(exchange)) return undefined;
  const justified = context.permitted(exchange).errors.map(({ code }) => code);
  const codes = new Set<ErrorCode>(['SignatureNotMatch', ...justified, ...besides]);
  for (const code of LATER) codes.delete(code);
  const found = expectRefusal(exchange, [...codes], context);
  if (found === undefined) return undefined;
  const { expected, observed } = found;
  return finding(text(`${change.en}: ${expected.en}`, `${change.zh}：${expected.zh}`), observed);
}

/** [rpc] Without Format=JSON the gateway answers in XML: that is a refusal all the same, whose code is not read. */
function isRefusedInAnotherFormat(exchange: Exchange): boolean {
  const { answer, intent, response } = exchange;
  return (
    answer.kind === 'unreadable' &&
    intent.signature === 'rpc' &&
    response.status >= 400 &&
    response.status <= 499 &&
    sentParameter(exchange, 'Format') !== 'JSON'
  );
}

/** What only an authenticated caller may be told. */
const LATER: readonly ErrorCode[] = ['FlowNotExists', 'ExecutionNotExists', 'AccessDenied'];
