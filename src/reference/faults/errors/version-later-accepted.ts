import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const versionLaterAccepted: Fault = {
  id: 'version-later-accepted',
  title: text('A later date is accepted as Version', '接受更晚日期的 Version'),
  caughtBy: ['ERROR-VERSION'],
  apply: (behaviour) => ({
    ...behaviour,
    versionSupported: (version) => version >= '2019-03-15',
  }),
};
