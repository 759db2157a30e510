import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const missingParameterNotExists: Fault = {
  id: 'missing-parameter-not-exists',
  title: text(
    'A missing name is taken for an empty one, which does not exist',
    '缺少的名称被当作空名称，返回不存在',
  ),
  caughtBy: ['ERROR-MISSING-PARAMETER'],
  alsoBy: ['ERROR-SEVERAL'],
  apply: (behaviour) => ({ ...behaviour, requiredOwn: [] }),
};
