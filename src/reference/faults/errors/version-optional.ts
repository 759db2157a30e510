import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const versionOptional: Fault = {
  id: 'version-optional',
  title: text('Version may be left out', '可以不带 Version'),
  caughtBy: ['ERROR-MISSING-COMMON'],
  apply: (behaviour) => ({
    ...behaviour,
    requiredCommon: (dialect) =>
      behaviour.requiredCommon(dialect).filter((name) => name !== 'Version'),
    versionSupported: (version, call) =>
      version === '' || behaviour.versionSupported(version, call),
  }),
};
