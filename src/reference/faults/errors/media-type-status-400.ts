import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const mediaTypeStatus400: Fault = {
  id: 'media-type-status-400',
  title: text(
    'UnsupportedMediaType is sent with status 400',
    'UnsupportedMediaType 以 400 状态码返回',
  ),
  caughtBy: ['ERROR-STATUS'],
  apply: (behaviour) => ({
    ...behaviour,
    statusOf: (code, call) =>
      code === 'UnsupportedMediaType' ? 400 : behaviour.statusOf(code, call),
  }),
};
