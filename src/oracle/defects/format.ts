import { text } from '../../text.ts';
import { commonField } from '../common-field.ts';
import { left, type DefectFinder } from '../defect.ts';

/** [rpc] Format is XML unless it is given, and this product does not support that; V3 has no Format. */
export const format: DefectFinder = (reading) =>
  reading.kind === 'acs3' || commonField(reading, 'Format') === 'JSON'
    ? []
    : [
        left(
          text(
            'what a Format other than JSON does is not documented',
            '文档没有说明非 JSON 的 Format',
          ),
          'InvalidArgument',
          'MissingRequiredParams',
        ),
      ];
