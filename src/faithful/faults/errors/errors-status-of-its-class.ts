import { changeServiceError } from './change-error.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** 404 and 415 are 400 to it. */
export const errorsStatusOfItsClass: Fault = {
  id: 'errors-status-of-its-class',
  description: text('The status of an error is told as its class', '错误状态码只告知其类别'),
  source: 'client: status of an answer',
  caughtBy: ['REFUSAL-STATUS'],
  apply: changeServiceError(({ httpStatus = 0, ...told }) => ({
    ...told,
    httpStatus: Math.floor(httpStatus / 100) * 100,
  })),
};
