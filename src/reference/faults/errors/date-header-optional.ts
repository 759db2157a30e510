import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const dateHeaderOptional: Fault = {
  id: 'date-header-optional',
  title: text('Without x-acs-date the time is not checked', '没有 x-acs-date 时不检查时间'),
  caughtBy: ['ERROR-MISSING-HEADER'],
  alsoBy: ['CLOCK-MALFORMED'],
  apply: (behaviour) => ({
    ...behaviour,
    requiredCommon: (dialect) =>
      behaviour.requiredCommon(dialect).filter((name) => name !== 'x-acs-date'),
    parseTime: (text, asked, call) =>
      asked.dialect === 'acs3' && text === '' ? call.now : behaviour.parseTime(text, asked, call),
  }),
};
