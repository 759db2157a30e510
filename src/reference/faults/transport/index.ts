import type { Fault } from '../fault.ts';
import { transportConnectionRemembersLimit } from './transport-connection-remembers-limit.ts';
import { transportCookieDecides } from './transport-cookie-decides.ts';
import { transportCurlGetsHtml } from './transport-curl-gets-html.ts';
import { transportFirstRequestSlowStart } from './transport-first-request-slow-start.ts';
import { transportFormIgnoresLimit } from './transport-form-ignores-limit.ts';
import { transportFormNotRead } from './transport-form-not-read.ts';
import { transportHeadCrashes } from './transport-head-crashes.ts';
import { transportLanguageChangesEvents } from './transport-language-changes-events.ts';
import { transportPostFirstPageOnly } from './transport-post-first-page-only.ts';
import { transportPostIgnoresLimit } from './transport-post-ignores-limit.ts';
import { transportUnknownMethodCrashes } from './transport-unknown-method-crashes.ts';

export const transportFaults: readonly Fault[] = [
  transportPostIgnoresLimit,
  transportPostFirstPageOnly,
  transportHeadCrashes,
  transportUnknownMethodCrashes,
  transportCurlGetsHtml,
  transportLanguageChangesEvents,
  transportCookieDecides,
  transportConnectionRemembersLimit,
  transportFirstRequestSlowStart,
  transportFormNotRead,
  transportFormIgnoresLimit,
];
