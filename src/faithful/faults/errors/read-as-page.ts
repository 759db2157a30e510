import type { Json } from '../../../protocol/exact-json.ts';
import type { Attempt } from '../../call.ts';
import type { Fault } from '../fault.ts';

/** An answer, before it is decided whether it is a page. */
export interface AnswerSeen {
  readonly status: number;
  readonly text: string;
  /** `undefined` where the text is not JSON. */
  readonly body: Json | undefined;
}

/** Reads some of the answers that are no page as one: with the events that they show, or with none. */
export function readAsPage(accepts: (answer: AnswerSeen) => boolean): Fault['apply'] {
  return (behaviour) => {
    const texts = new WeakMap<Attempt, string>();
    const accepted = new WeakSet<Attempt>();
    return {
      ...behaviour,
      decode: (bytes, mediaType, attempt) => {
        const text = behaviour.decode(bytes, mediaType, attempt);
        texts.set(attempt, text);
        return text;
      },
      isRefusal: (status, body, attempt) => {
        if (!accepts({ status, text: texts.get(attempt) ?? '', body })) {
          return behaviour.isRefusal(status, body, attempt);
        }
        accepted.add(attempt);
        return false;
      },
      notAPage: (body, attempt) =>
        accepted.has(attempt) ? undefined : behaviour.notAPage(body, attempt),
    };
  };
}
