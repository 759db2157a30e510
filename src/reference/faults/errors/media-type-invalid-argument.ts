import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const mediaTypeInvalidArgument: Fault = {
  id: 'media-type-invalid-argument',
  title: text(
    'A body of another media type is InvalidArgument',
    '其他媒体类型的正文返回 InvalidArgument',
  ),
  caughtBy: ['ERROR-MEDIA-TYPE'],
  alsoBy: ['ERROR-SEVERAL'],
  apply: (behaviour) => ({
    ...behaviour,
    refuse: (check, refusal, asked, call) =>
      check === 'media-type'
        ? { code: 'InvalidArgument', values: [] }
        : behaviour.refuse(check, refusal, asked, call),
  }),
};
