import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const versionIgnored: Fault = {
  id: 'version-ignored',
  title: text('Version is not looked at', '不检查 Version'),
  caughtBy: ['ERROR-VERSION'],
  alsoBy: ['ERROR-SEVERAL'],
  apply: (behaviour) => ({ ...behaviour, versionSupported: () => true }),
};
