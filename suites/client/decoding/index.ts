import type { ClientRequirement } from '../../../src/requirement/client/client-requirement.ts';
import { decodingAllEvents } from './decoding-all-events.ts';
import { decodingChunked } from './decoding-chunked.ts';
import { decodingClose } from './decoding-close.ts';
import { decodingConcurrent } from './decoding-concurrent.ts';
import { decodingEmptyStrings } from './decoding-empty-strings.ts';
import { decodingEscapes } from './decoding-escapes.ts';
import { decodingEventDetail } from './decoding-event-detail.ts';
import { decodingFieldOrder } from './decoding-field-order.ts';
import { decodingFields } from './decoding-fields.ts';
import { decodingGzip } from './decoding-gzip.ts';
import { decodingHeaders } from './decoding-headers.ts';
import { decodingInt64 } from './decoding-int64.ts';
import { decodingLarge } from './decoding-large.ts';
import { decodingMediaType } from './decoding-media-type.ts';
import { decodingMissingFields } from './decoding-missing-fields.ts';
import { decodingNextToken } from './decoding-next-token.ts';
import { decodingNoEvents } from './decoding-no-events.ts';
import { decodingPieces } from './decoding-pieces.ts';
import { decodingStatus } from './decoding-status.ts';
import { decodingUnicode } from './decoding-unicode.ts';
import { decodingUnknownFields } from './decoding-unknown-fields.ts';
import { decodingUnknownType } from './decoding-unknown-type.ts';
import { decodingWhitespace } from './decoding-whitespace.ts';

export const decodingRequirements: readonly ClientRequirement[] = [
  decodingFields,
  decodingFieldOrder,
  decodingWhitespace,
  decodingUnknownFields,
  decodingUnknownType,
  decodingMissingFields,
  decodingInt64,
  decodingUnicode,
  decodingEscapes,
  decodingEventDetail,
  decodingEmptyStrings,
  decodingNoEvents,
  decodingAllEvents,
  decodingLarge,
  decodingNextToken,
  decodingChunked,
  decodingPieces,
  decodingClose,
  decodingGzip,
  decodingMediaType,
  decodingHeaders,
  decodingStatus,
  decodingConcurrent,
];
