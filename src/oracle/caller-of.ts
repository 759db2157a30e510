import { commonField } from './common-field.ts';
import type { Knowledge, KnownIdentity } from './knowledge.ts';
import type { Reading } from './reading.ts';

/** The identity whose key id the request gives; `undefined` where nobody has it. */
export function callerOf(reading: Reading, { identities }: Knowledge): KnownIdentity | undefined {
  const id = commonField(reading, 'AccessKeyId');
  return identities.find(({ credentials }) => credentials.accessKeyId === id);
}
