import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const errorStatus400: Fault = {
  id: 'error-status-400',
  title: text('Every error has status 400', '所有错误的状态码都是 400'),
  caughtBy: ['ERROR-STATUS'],
  apply: (behaviour) => ({ ...behaviour, statusOf: () => 400 }),
};
