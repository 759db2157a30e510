import type { Intent } from '../protocol/intent.ts';
import { withParameter } from '../protocol/parameter.ts';
import type { RequestDefect } from './request-defect.ts';
import { ownParameters } from './valid-intent.ts';

/** The same request with one thing wrong. What was wrong with it before stays, where the two do not meet. */
export function withDefect(intent: Intent, defect: RequestDefect): Intent {
  switch (defect.kind) {
    case 'parameter':
      return {
        ...intent,
        parameters: withParameter(intent.parameters, defect.name, defect.value),
      };
    case 'field':
      return { ...intent, fields: { ...intent.fields, [defect.field]: defect.value } };
    case 'skew':
      return { ...intent, skewMs: defect.minutes * 60_000 };
    case 'secret':
      return { ...intent, secret: defect.value };
    case 'tampering':
      return { ...intent, tampering: [...(intent.tampering ?? []), defect.tampering] };
    case 'media-type':
      return { ...intent, method: 'POST', body: { mediaType: defect.mediaType, content: 'x' } };
    case 'execution':
      return {
        ...intent,
        parameters: ownParameters(defect.execution).reduce(
          (parameters, [name, value]) => withParameter(parameters, name, value),
          [...intent.parameters],
        ),
      };
    case 'restricted':
      return { ...intent, identity: 'restricted' };
  }
}
