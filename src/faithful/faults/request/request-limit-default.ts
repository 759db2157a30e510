import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A default of the document, sent along. */
export const requestLimitDefault: Fault = {
  id: 'request-limit-default',
  description: text(
    'Without Limit the client sends its own default, 60',
    '未给出 Limit 时客户端发送自己的默认值 60',
  ),
  source: 'page: request parameters, Limit',
  caughtBy: ['REQUEST-NOTHING-ADDED'],
  alsoBy: ['WALK-LIMIT'],
  apply: (behaviour) => ({
    ...behaviour,
    ownParameters: (request, attempt) =>
      behaviour.ownParameters({ ...request, Limit: request.Limit ?? 60 }, attempt),
  }),
};
