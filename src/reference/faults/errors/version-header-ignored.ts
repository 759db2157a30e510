import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const versionHeaderIgnored: Fault = {
  id: 'version-header-ignored',
  title: text('With V3 the version is not looked at', '使用 V3 时不检查版本'),
  caughtBy: ['ERROR-VERSION'],
  alsoBy: ['ERROR-SEVERAL'],
  apply: (behaviour) => ({
    ...behaviour,
    versionSupported: (version, call) =>
      call.headers.some(([name]) => name === 'x-acs-version') ||
      behaviour.versionSupported(version, call),
  }),
};
