import type { ScriptedAnswer } from '../../protocol/scripted-answer.ts';

/** An error as the service tells it [sdk]. Plain JSON. */
export interface ScriptedError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
}

/** An answer with this error, with every field that the service is known to send. */
export function errorAnswer(
  { status, code, message, requestId }: ScriptedError,
  more: Partial<ScriptedAnswer> = {},
): ScriptedAnswer {
  const body = { RequestId: requestId, HostId: 'fnf.aliyuncs.com', Code: code, Message: message };
  return { status, body: JSON.stringify(body), ...more };
}
