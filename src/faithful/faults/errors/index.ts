import type { Fault } from '../fault.ts';
import { errorsAuthorizationTold } from './errors-authorization-told.ts';
import { errorsBodyDecides } from './errors-body-decides.ts';
import { errorsBrokenOffAccepted } from './errors-broken-off-accepted.ts';
import { errorsCodeCutAtTheDot } from './errors-code-cut-at-the-dot.ts';
import { errorsCodeSearchedFor } from './errors-code-searched-for.ts';
import { errorsConfigurationTold } from './errors-configuration-told.ts';
import { errorsEmptyAnswerIsAnEmptyPage } from './errors-empty-answer-is-an-empty-page.ts';
import { errorsEmptyBodyIsNoError } from './errors-empty-body-is-no-error.ts';
import { errorsEndpointGivenUp } from './errors-endpoint-given-up.ts';
import { errorsEntriesThatAreNoEventsDropped } from './errors-entries-that-are-no-events-dropped.ts';
import { errorsEventsMakeAPage } from './errors-events-make-a-page.ts';
import { errorsHostIdDemanded } from './errors-host-id-demanded.ts';
import { errorsHtmlIsAnEmptyPage } from './errors-html-is-an-empty-page.ts';
import { errorsJsonCompleted } from './errors-json-completed.ts';
import { errorsLastChunkNotAwaited } from './errors-last-chunk-not-awaited.ts';
import { errorsLeftoverReadAsTheNextAnswer } from './errors-leftover-read-as-the-next-answer.ts';
import { errorsLostConnectionIsAnEmptyPage } from './errors-lost-connection-is-an-empty-page.ts';
import { errorsMessageAsAFormat } from './errors-message-as-a-format.ts';
import { errorsMessageBeyondAsciiLost } from './errors-message-beyond-ascii-lost.ts';
import { errorsMessageLeftOut } from './errors-message-left-out.ts';
import { errorsNotFoundIsAnEmptyPage } from './errors-not-found-is-an-empty-page.ts';
import { errorsOtherShapeIsAnEmptyPage } from './errors-other-shape-is-an-empty-page.ts';
import { errorsRefusedConnectionIsAnEmptyPage } from './errors-refused-connection-is-an-empty-page.ts';
import { errorsRequestIdLeftOut } from './errors-request-id-left-out.ts';
import { errorsRequestIdOfTheFirstError } from './errors-request-id-of-the-first-error.ts';
import { errorsSignatureMessageTakenApart } from './errors-signature-message-taken-apart.ts';
import { errorsSigningKeyTold } from './errors-signing-key-told.ts';
import { errorsStatus200Decides } from './errors-status-200-decides.ts';
import { errorsStatusAlways400 } from './errors-status-always-400.ts';
import { errorsStatusOfItsClass } from './errors-status-of-its-class.ts';
import { errorsStatusToldAsCode } from './errors-status-told-as-code.ts';
import { errorsUnknownCodeLumpedTogether } from './errors-unknown-code-lumped-together.ts';
import { errorsUnknownFieldsRefused } from './errors-unknown-fields-refused.ts';
import { errorsUnreadableJsonIsAnEmptyPage } from './errors-unreadable-json-is-an-empty-page.ts';
import { errorsUrlTold } from './errors-url-told.ts';
import { errorsUrlToldWithoutSignature } from './errors-url-told-without-signature.ts';

export const errorsFaults: readonly Fault[] = [
  errorsStatusToldAsCode,
  errorsNotFoundIsAnEmptyPage,
  errorsMessageAsAFormat,
  errorsMessageBeyondAsciiLost,
  errorsMessageLeftOut,
  errorsRequestIdLeftOut,
  errorsRequestIdOfTheFirstError,
  errorsStatusAlways400,
  errorsStatusOfItsClass,
  errorsUnknownCodeLumpedTogether,
  errorsCodeCutAtTheDot,
  errorsSignatureMessageTakenApart,
  errorsUnknownFieldsRefused,
  errorsHostIdDemanded,
  errorsEventsMakeAPage,
  errorsCodeSearchedFor,
  errorsHtmlIsAnEmptyPage,
  errorsEmptyBodyIsNoError,
  errorsEmptyAnswerIsAnEmptyPage,
  errorsJsonCompleted,
  errorsUnreadableJsonIsAnEmptyPage,
  errorsBrokenOffAccepted,
  errorsLastChunkNotAwaited,
  errorsOtherShapeIsAnEmptyPage,
  errorsEntriesThatAreNoEventsDropped,
  errorsStatus200Decides,
  errorsBodyDecides,
  errorsRefusedConnectionIsAnEmptyPage,
  errorsLostConnectionIsAnEmptyPage,
  errorsUrlTold,
  errorsUrlToldWithoutSignature,
  errorsConfigurationTold,
  errorsSigningKeyTold,
  errorsAuthorizationTold,
  errorsEndpointGivenUp,
  errorsLeftoverReadAsTheNextAnswer,
];
