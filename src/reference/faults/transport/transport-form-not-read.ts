import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The framework does not read bodies of this type unless it is told to. */
export const transportFormNotRead: Fault = {
  id: 'transport-form-not-read',
  title: text('Parameters in a form body are not read', '不读取表单正文中的参数'),
  caughtBy: ['TRANSPORT-FORM'],
  apply: (behaviour) => ({
    ...behaviour,
    parameterSources: (call) =>
      behaviour.parameterSources(call).filter(({ where }) => where === 'query'),
  }),
};
