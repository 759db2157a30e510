import { text } from '../../text.ts';
import { commonField } from '../common-field.ts';
import { justified, type DefectFinder } from '../defect.ts';

/** [page] InvalidAccessKeyID: a key id that nobody has. */
export const accessKey: DefectFinder = (reading, { identities }) => {
  const id = commonField(reading, 'AccessKeyId') ?? '';
  if (id === '' || identities.some(({ credentials }) => credentials.accessKeyId === id)) return [];
  const because = text(`nobody has the AccessKey ID '${id}'`, `没有 AccessKey ID“${id}”`);
  return [{ rulesOut: 'resources', errors: [justified('InvalidAccessKeyID', because, [id])] }];
};
