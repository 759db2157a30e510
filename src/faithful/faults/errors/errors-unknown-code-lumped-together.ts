import { documentedErrors } from '../../../generated/errors.ts';
import { changeServiceError } from './change-error.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Codes are an enumeration, and what is not in it has one name. */
export const errorsUnknownCodeLumpedTogether: Fault = {
  id: 'errors-unknown-code-lumped-together',
  description: text(
    'A code that is not documented is told as UnknownError',
    '未列入文档的错误码被告知为 UnknownError',
  ),
  source: 'ShipEngine/shipengine-dotnet#82',
  caughtBy: ['REFUSAL-UNKNOWN-CODE'],
  apply: changeServiceError((told) =>
    documentedErrors.some(({ code }) => code === told.code)
      ? told
      : { ...told, code: 'UnknownError' },
  ),
};
