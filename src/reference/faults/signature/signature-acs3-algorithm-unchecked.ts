import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The first word of Authorization is split off and dropped. */
export const signatureAcs3AlgorithmUnchecked: Fault = {
  id: 'signature-acs3-algorithm-unchecked',
  title: text('Any ACS3 algorithm name is accepted', '接受任何以 ACS3 开头的算法名'),
  caughtBy: ['SIGNATURE-ACS3-ALGORITHM'],
  alsoBy: ['ERROR-SEVERAL', 'ERROR-AUTHENTICATION-FIRST'],
  apply: (behaviour) => ({
    ...behaviour,
    algorithmSupported: (asked, call) =>
      asked.dialect === 'acs3' || behaviour.algorithmSupported(asked, call),
  }),
};
