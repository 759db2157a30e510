import { percentDecode } from '../../protocol/percent-encoding.ts';
import type { ReceivedRequest } from '../../protocol/received-request.ts';
import { writtenPattern } from '../../protocol/written-forms.ts';
import { text, type Text } from '../../text.ts';

/** Tells whether a secret stands in a text, in whatever form, percent-encoded as a whole too. */
export function searchFor(secret: string): (written: string) => boolean {
  const pattern = new RegExp(writtenPattern(secret) ?? '(?!)');
  return (written) => pattern.test(written) || pattern.test(percentDecode(written));
}

/** The place where a secret stands in a request, in whatever form; `undefined` where it does not. */
export function findSecret(
  { head, body }: Pick<ReceivedRequest, 'head' | 'body'>,
  secret: string,
): Text | undefined {
  const [requestLine = '', ...headers] = head.split('\r\n');
  const holds = searchFor(secret);
  if (holds(requestLine)) return text('in the URL', '在 URL 中');
  const header = headers.find(holds);
  if (header !== undefined) {
    const name = header.slice(0, Math.max(0, header.indexOf(':')));
    return text(`in the header ${name}`, `在请求头 ${name} 中`);
  }
  return holds(Buffer.from(body).toString('latin1')) ? text('in the body', '在正文中') : undefined;
}
