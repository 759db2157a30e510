import { text } from '../../text.ts';
import { callerOf } from '../caller-of.ts';
import { justified, type DefectFinder } from '../defect.ts';

/** [page] fnf:GetExecutionHistory is needed for every resource: AccessDenied, whatever the names are. */
export const permission: DefectFinder = (reading, knowledge) => {
  const caller = callerOf(reading, knowledge);
  if (caller === undefined || caller.permitted) return [];
  const because = text('the identity may not call the operation', '该身份无权调用此操作');
  return [{ rulesOut: 'existence', errors: [justified('AccessDenied', because)] }];
};
