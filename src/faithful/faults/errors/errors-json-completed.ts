import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A parser for streams, which gives what it has when the text ends. */
export const errorsJsonCompleted: Fault = {
  id: 'errors-json-completed',
  description: text(
    'JSON that breaks off is read as if its brackets were closed',
    '中断的 JSON 按补全括号后读取',
  ),
  source: 'json: grammar',
  caughtBy: ['BROKEN-JSON'],
  alsoBy: ['WALK-BROKEN'],
  apply: (behaviour) => ({
    ...behaviour,
    parseJson: (json, attempt) => {
      for (const candidate of completions(json)) {
        try {
          return behaviour.parseJson(candidate, attempt);
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
        }
      }
      return behaviour.parseJson(json, attempt);
    },
  }),
};

/** The text without its last characters, more of them each time, with what is open in it closed. */
function* completions(json: string): Generator<string> {
  for (let end = json.length; end > 0; end -= 1) {
    const kept = json.slice(0, end);
    yield kept + closers(kept);
  }
}

function closers(json: string): string {
  const open: string[] = [];
  let inString = false;
  for (const [token] of json.matchAll(/\\.|["[\]{}]/gs)) {
    if (token === '"') inString = !inString;
    else if (inString || token.length > 1) continue;
    else if (token === '{' || token === '[') open.unshift(token === '{' ? '}' : ']');
    else open.shift();
  }
  return `${inString ? '"' : ''}${open.join('')}`;
}
