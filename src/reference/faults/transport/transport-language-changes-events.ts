import { text } from '../../../text.ts';
import { headerOf } from '../../call.ts';
import type { Fault } from '../fault.ts';

/** Made for a console, and left on for everyone. */
export const transportLanguageChangesEvents: Fault = {
  id: 'transport-language-changes-events',
  title: text(
    'Step names are translated to the Accept-Language',
    '步骤名称按 Accept-Language 翻译',
  ),
  caughtBy: ['TRANSPORT-HEADERS'],
  apply: (behaviour) => ({
    ...behaviour,
    renderEvent: (event, execution, call) =>
      event.StepName !== '' && headerOf(call, 'accept-language')?.startsWith('zh') === true
        ? behaviour.renderEvent({ ...event, StepName: `步骤 ${event.StepName}` }, execution, call)
        : behaviour.renderEvent(event, execution, call),
  }),
};
