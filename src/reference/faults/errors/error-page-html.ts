import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { ALL_REFUSALS } from './all-refusals.ts';

/** A proxy in front replaces what the service says. */
export const errorPageHtml: Fault = {
  id: 'error-page-html',
  title: text('Errors of form come as an HTML page', '格式错误以 HTML 页面返回'),
  caughtBy: ['ERROR-ENVELOPE'],
  alsoBy: ALL_REFUSALS,
  apply: (behaviour) => ({
    ...behaviour,
    renderError: (page, call) =>
      behaviour.statusOf(page.code, call) === 400
        ? `<html><head><title>400 Bad Request</title></head><body>${page.code}</body></html>`
        : behaviour.renderError(page, call),
  }),
};
