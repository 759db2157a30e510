import { STATUS_CODES } from 'node:http';
import type { ScriptedAnswer } from '../../protocol/scripted-answer.ts';

/** What a proxy writes in place of an answer. */
export type ProxyPage = 'html' | 'text' | 'xml' | 'unmarked';

/** Every kind of it; `unmarked` is HTML that says to be JSON. */
export const PROXY_PAGES: readonly ProxyPage[] = ['html', 'text', 'xml', 'unmarked'];

/** An answer that comes from a proxy and not from the service: no JSON. */
export function proxyAnswer(status: number, page: ProxyPage = 'html'): ScriptedAnswer {
  const title = `${status} ${STATUS_CODES[status] ?? ''}`;
  const html = `<html>\n<head><title>${title}</title></head>\n<body>\n<center><h1>${title}</h1></center>\n</body>\n</html>\n`;
  switch (page) {
    case 'html':
      return { status, mediaType: 'text/html', body: html };
    case 'unmarked':
      return { status, body: html };
    case 'text':
      return { status, mediaType: 'text/plain', body: `upstream connect error: ${title}\n` };
    case 'xml':
      return {
        status,
        mediaType: 'text/xml',
        body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Reason>${title}</Reason></Error>\n`,
      };
  }
}
