import type { ClientRequirement } from '../../../src/requirement/client/client-requirement.ts';
import { brokenConnection } from './broken-connection.ts';
import { brokenEmptyBody } from './broken-empty-body.ts';
import { brokenEmptyPage } from './broken-empty-page.ts';
import { brokenHtml } from './broken-html.ts';
import { brokenJson } from './broken-json.ts';
import { brokenLength } from './broken-length.ts';
import { brokenNoSecret } from './broken-no-secret.ts';
import { brokenNoSignature } from './broken-no-signature.ts';
import { brokenPageIn500 } from './broken-page-in-500.ts';
import { brokenRecovers } from './broken-recovers.ts';
import { brokenRefusalIn200 } from './broken-refusal-in-200.ts';
import { brokenShape } from './broken-shape.ts';
import { pageNotARefusal } from './page-not-a-refusal.ts';
import { refusalBody } from './refusal-body.ts';
import { refusalCode } from './refusal-code.ts';
import { refusalMessage } from './refusal-message.ts';
import { refusalNotAPage } from './refusal-not-a-page.ts';
import { refusalRequestId } from './refusal-request-id.ts';
import { refusalStatus } from './refusal-status.ts';
import { refusalUnknownCode } from './refusal-unknown-code.ts';

/** In the order of the specification. */
export const errorsRequirements: readonly ClientRequirement[] = [
  refusalCode,
  refusalMessage,
  refusalRequestId,
  refusalStatus,
  refusalUnknownCode,
  refusalBody,
  refusalNotAPage,
  pageNotARefusal,
  brokenHtml,
  brokenEmptyBody,
  brokenEmptyPage,
  brokenJson,
  brokenLength,
  brokenShape,
  brokenRefusalIn200,
  brokenPageIn500,
  brokenConnection,
  brokenNoSecret,
  brokenNoSignature,
  brokenRecovers,
];
