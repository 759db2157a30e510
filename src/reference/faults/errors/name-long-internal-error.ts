import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A column that is too short, and strict. */
export const nameLongInternalError: Fault = {
  id: 'name-long-internal-error',
  title: text(
    'A name of more than 128 characters is an internal error',
    '名称超过 128 个字符时返回内部错误',
  ),
  caughtBy: ['ERROR-NAME-ANY-TEXT'],
  apply: (behaviour) => ({
    ...behaviour,
    findExecution: (name, flow, world, call) => {
      if (name.length > 128) throw new RangeError('not expected in a name');
      return behaviour.findExecution(name, flow, world, call);
    },
  }),
};
