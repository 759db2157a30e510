import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const mediaTypeTextAccepted: Fault = {
  id: 'media-type-text-accepted',
  title: text('A text body is accepted', '接受文本类型的正文'),
  caughtBy: ['ERROR-MEDIA-TYPE'],
  alsoBy: ['ERROR-SEVERAL'],
  apply: (behaviour) => ({
    ...behaviour,
    mediaTypeSupported: (mediaType, call) =>
      mediaType?.startsWith('text/') === true || behaviour.mediaTypeSupported(mediaType, call),
  }),
};
