import { permittedOutcomes, type Knowledge } from '../oracle/permitted-outcomes.ts';
import { isAccepted, type Exchange } from '../protocol/exchange.ts';
import { TransportTrouble, UnsendableRequest } from '../probe/errors.ts';
import type { Probe } from '../probe/probe.ts';
import type { Context } from '../requirement/context.ts';
import { describeAnswer } from '../requirement/finding.ts';
import type { World } from '../requirement/world.ts';
import { text, type Text } from '../text.ts';
import { createRedactor, hideSignatures, signatureOf, type Redact } from '../probe/redaction.ts';
import { transcribe } from '../probe/transcript.ts';
import { createAllowance } from './allowance.ts';
import { CaseSkipped, ControlRefused } from './case-errors.ts';
import { STORED_EXCHANGES, type CaseRecord } from './case-record.ts';

/** Collects what a requirement saw in all its cases. */
export interface Notebook {
  note(what: Text, value: Text): void;
  countRequest(): void;
}

export interface CaseOptions {
  readonly world: World;
  readonly probe: Probe;
  /** What the oracle knows, at the server's time of a request. */
  readonly knowledgeAt: (serverNow: number) => Knowledge;
  readonly nonce: () => string;
  readonly notebook: Notebook;
}

/** The context of one case, with the exchanges that it had. */
export interface CaseContext extends Context, CaseRecord {
  readonly exchanges: readonly Exchange[];
}

/** A refused control is asked again this often: one that comes and goes is not the control's own fault. */
const CONTROL_TRIES = 3;

export function createCaseContext(options: CaseOptions): CaseContext {
  const { world, probe, knowledgeAt, nonce, notebook } = options;
  const exchanges: Exchange[] = [];
  const allow = createAllowance();
  const cleanerThan = (redact: Redact): Redact => {
    const own = createRedactor(exchanges.flatMap(signatureOf));
    return (written) => redact(hideSignatures(own(written)));
  };
  const send: Context['send'] = async (intent) => {
    notebook.countRequest();
    try {
      const exchange = await probe.send(intent);
      allow(exchange);
      exchanges.push(exchange);
      return exchange;
    } catch (error) {
      if (error instanceof UnsendableRequest) throw unsendable(error);
      throw error;
    }
  };
  return {
    world,
    exchanges,
    get requests() {
      return exchanges.length;
    },
    get codes() {
      return exchanges.flatMap(({ answer }) => (answer.kind === 'error' ? [answer.code] : []));
    },
    cleanerThan,
    transcript: (redact) => {
      const cleaner = cleanerThan(redact);
      return {
        exchanges: exchanges
          .slice(-STORED_EXCHANGES)
          .map((exchange) => transcribe(exchange, cleaner)),
      };
    },
    send,
    async attempt(intent) {
      try {
        return await send(intent);
      } catch (error) {
        if (error instanceof TransportTrouble && error.kind === 'reset') return undefined;
        throw error;
      }
    },
    async accept(intent) {
      for (let tries = 1; ; tries++) {
        const exchange = await send(intent);
        if (isAccepted(exchange)) return exchange;
        if (tries >= CONTROL_TRIES) throw controlRefused(describeAnswer(exchange));
      }
    },
    permitted: (exchange) => permittedOutcomes(exchange.request, knowledgeAt(exchange.sentAt)),
    nonce,
    observe: (what, value) => {
      notebook.note(what, value);
    },
    skip(why) {
      throw new CaseSkipped(why);
    },
  };
}

function controlRefused(answer: Text): ControlRefused {
  return new ControlRefused(
    text(
      `the control was refused, so nothing can be concluded: a correct request got ${answer.en}`,
      `对照请求被拒绝，无法得出结论：正确的请求得到 ${answer.zh}`,
    ),
  );
}

function unsendable({ message }: UnsendableRequest): CaseSkipped {
  return new CaseSkipped(
    text(`the request cannot be written (${message})`, `无法写出该请求（${message}）`),
  );
}
