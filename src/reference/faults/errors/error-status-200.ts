import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const errorStatus200: Fault = {
  id: 'error-status-200',
  title: text('Errors are sent with status 200', '错误以 200 状态码返回'),
  caughtBy: ['ERROR-STATUS'],
  apply: (behaviour) => ({ ...behaviour, statusOf: () => 200 }),
};
