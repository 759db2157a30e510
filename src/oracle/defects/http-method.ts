import { text } from '../../text.ts';
import { left, type DefectFinder } from '../defect.ts';

/** [rpc] [v3] name GET and POST; no source says what other methods get. */
export const httpMethod: DefectFinder = ({ request: { method } }) =>
  method === 'GET' || method === 'POST'
    ? []
    : [
        left(
          text(`the method ${method} is not documented`, `文档没有提到 ${method} 方法`),
          'InvalidArgument',
          'ActionNotSupported',
          'MissingRequiredParams',
          'MissingRequiredHeader',
          'UnsupportedMediaType',
          'SignatureNotMatch',
        ),
      ];
