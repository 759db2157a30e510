import type { Requirement } from '../../../src/requirement/requirement.ts';
import { schemaEventComplete } from './schema-event-complete.ts';
import { schemaEventDetail } from './schema-event-detail.ts';
import { schemaEventId } from './schema-event-id.ts';
import { schemaEventTime } from './schema-event-time.ts';
import { schemaEventType } from './schema-event-type.ts';
import { schemaEvents } from './schema-events.ts';
import { schemaJson } from './schema-json.ts';
import { schemaNextToken } from './schema-next-token.ts';
import { schemaRequestIdUnique } from './schema-request-id-unique.ts';
import { schemaRequestId } from './schema-request-id.ts';
import { schemaStepName } from './schema-step-name.ts';

export const schemaRequirements: readonly Requirement[] = [
  schemaJson,
  schemaEvents,
  schemaRequestId,
  schemaRequestIdUnique,
  schemaNextToken,
  schemaEventId,
  schemaEventTime,
  schemaEventType,
  schemaEventDetail,
  schemaStepName,
  schemaEventComplete,
];
