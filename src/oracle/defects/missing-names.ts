import { text } from '../../text.ts';
import { justified, type DefectFinder } from '../defect.ts';

/** [page] FlowName and ExecutionName are required: MissingRequiredParams. An empty one may be called invalid. */
export const missingNames: DefectFinder = ({ parameters }) =>
  ['FlowName', 'ExecutionName'].flatMap((name) => {
    const value = parameters.get(name);
    if (value !== undefined && value !== '') return [];
    const because =
      value === ''
        ? text(`${name} is empty`, `${name} 为空`)
        : text(`${name} is missing`, `缺少 ${name}`);
    const missing = justified('MissingRequiredParams', because, [name]);
    const invalid = value === '' ? [justified('InvalidArgument', because)] : [];
    return [{ rulesOut: 'page', errors: [missing, ...invalid] }];
  });
