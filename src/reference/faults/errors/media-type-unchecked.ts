import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const mediaTypeUnchecked: Fault = {
  id: 'media-type-unchecked',
  title: text('The media type of a body is not looked at', '不检查正文的媒体类型'),
  caughtBy: ['ERROR-MEDIA-TYPE'],
  alsoBy: ['ERROR-SEVERAL'],
  apply: (behaviour) => ({ ...behaviour, mediaTypeSupported: () => true }),
};
