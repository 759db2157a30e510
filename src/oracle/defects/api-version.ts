import { API_VERSION } from '../../protocol/sign.ts';
import { text } from '../../text.ts';
import { commonField } from '../common-field.ts';
import { justified, type DefectFinder } from '../defect.ts';

/** [page] APIVersionNotSupported: a version that does not exist. */
export const apiVersion: DefectFinder = (reading) => {
  const value = commonField(reading, 'Version') ?? '';
  if (value === '' || value === API_VERSION) return [];
  const because = text(`there is no version '${value}'`, `没有版本“${value}”`);
  return [{ rulesOut: 'page', errors: [justified('APIVersionNotSupported', because, [value])] }];
};
