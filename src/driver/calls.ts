import { text, type Text } from '../text.ts';
import { DriverTrouble, type DriverTroubleKind } from './trouble.ts';

/** Ids of answered calls that are kept, so that a second answer can be told. */
const REMEMBERED = 1000;

/** A longer timer would go off at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export interface NewCall {
  readonly method: string;
  /** Milliseconds from now, at least 1. */
  readonly timeoutMs: number;
  /** Told when a later line of the driver puts the answer that was taken in doubt. */
  readonly onTrouble?: ((reason: Text) => void) | undefined;
  /** Told when it was given up for want of an answer, after it was rejected. */
  readonly onTimeout: () => void;
  readonly resolve: (result: unknown) => void;
  readonly reject: (trouble: DriverTrouble) => void;
}

/** What becomes of the calls of a driver, over all its restarts. Ids are never used twice. */
export interface Calls {
  /** Calls under way. */
  readonly size: number;
  /** Counts a call as under way, and its time from now. Returns its id. */
  open(call: NewCall): number;
  /** Ends a call with its answer; false when this id is not under way. */
  succeed(id: number, result: unknown): boolean;
  /** Ends a call with an answer that is of no use; false when this id is not under way. */
  fail(id: number, kind: DriverTroubleKind, reason: Text): boolean;
  /** Gives up every call under way. */
  failAll(kind: DriverTroubleKind, reason: Text): void;
  /** The id of the only call under way, where there is one. */
  readonly only: number | undefined;
  /** What became of a call that ended; `undefined` where there was none, or too long ago. */
  endOf(id: number): 'answered' | 'given-up' | undefined;
  /** Puts the answer in doubt that a call with this id got. */
  doubt(id: number, reason: Text): void;
}

type End = 'answered' | 'given-up';

interface UnderWay {
  readonly call: NewCall;
  readonly timer: NodeJS.Timeout;
}

export function createCalls(): Calls {
  let lastId = 0;
  const underWay = new Map<number, UnderWay>();
  /** Ended calls, the oldest first. */
  const ended = new Map<number, { readonly how: End; readonly call: NewCall }>();

  const end = (id: number, how: End): NewCall | undefined => {
    const found = underWay.get(id);
    if (found === undefined) return undefined;
    const { call, timer } = found;
    underWay.delete(id);
    clearTimeout(timer);
    ended.set(id, { how, call });
    const [oldest] = ended.keys();
    if (ended.size > REMEMBERED && oldest !== undefined) ended.delete(oldest);
    return call;
  };
  const reject = (id: number, how: End, kind: DriverTroubleKind, reason: Text): boolean => {
    const found = end(id, how);
    found?.reject(new DriverTrouble(kind, reason));
    return found !== undefined;
  };

  return {
    get size() {
      return underWay.size;
    },
    open(call) {
      lastId += 1;
      const id = lastId;
      const timer = setTimeout(
        () => {
          // An answer that came while this process was busy is read first.
          setImmediate(() => {
            if (reject(id, 'given-up', 'timeout', noAnswer(call))) call.onTimeout();
          });
        },
        Math.min(call.timeoutMs, LONGEST_TIMER_MS),
      );
      underWay.set(id, { call, timer });
      return id;
    },
    succeed(id, result) {
      const found = end(id, 'answered');
      found?.resolve(result);
      return found !== undefined;
    },
    fail: (id, kind, reason) => reject(id, 'answered', kind, reason),
    failAll(kind, reason) {
      for (const id of [...underWay.keys()]) reject(id, 'given-up', kind, reason);
    },
    get only() {
      const [id] = underWay.keys();
      return underWay.size === 1 ? id : undefined;
    },
    endOf: (id) => ended.get(id)?.how,
    doubt(id, reason) {
      ended.get(id)?.call.onTrouble?.(reason);
    },
  };
}

function noAnswer({ method, timeoutMs }: NewCall): Text {
  return text(
    `the driver gave no answer to ${method} within ${timeoutMs} ms`,
    `驱动程序在 ${timeoutMs} 毫秒内没有应答 ${method}`,
  );
}
