import { createCertifier } from '../certifier/certifier.ts';
import type { OpenStage } from '../certifier/open-stage.ts';
import type { ScriptedAnswer } from '../protocol/scripted-answer.ts';
import type { Script } from '../protocol/stage.ts';

/** A request as raw bytes. */
export const GET = 'GET /?Action=x HTTP/1.1\r\nHost: h\r\n\r\n';
/** What the clock of a bench stands at, in milliseconds since the epoch. */
export const STAGE_NOW: number = Date.UTC(2026, 0, 2, 3, 4, 5);
/** The bytes of the answer that a stage of the bench plays where nothing else is said. */
export const PLAIN_ANSWER: string = writtenAnswer('the body', 'Content-Length: 8');

/** A certifier whose clocks stand still, for tests of its stages. */
export interface StageBench extends AsyncDisposable {
  /** What the clock that only goes forward says, in milliseconds. A test may set it. */
  passed: number;
  /** Opens an http stage that plays a script, or the plain answer with these differences. */
  play(answer?: Partial<ScriptedAnswer> | Script): Promise<OpenStage>;
}

export function stageBench(): StageBench {
  const bench = {
    passed: 1000,
    play(answer: Partial<ScriptedAnswer> | Script = {}) {
      const script: Script =
        typeof answer === 'function' ? answer : () => ({ ...PLAIN, ...answer });
      return certifier.openStage('http', script);
    },
    [Symbol.asyncDispose]: () => certifier.close(),
  };
  const certifier = createCertifier({ now: () => STAGE_NOW, monotonic: () => bench.passed });
  return bench;
}

/** The answer of a script where nothing is to be said about it. */
export const PLAIN: ScriptedAnswer = { status: 200, body: 'the body' };

/** An answer as it is written, with these headers behind the usual ones. */
export function writtenAnswer(body: string, ...headers: readonly string[]): string {
  const usual = [
    'Date: Fri, 02 Jan 2026 03:04:05 GMT',
    'Content-Type: application/json;charset=utf-8',
  ];
  return ['HTTP/1.1 200 OK', ...usual, ...headers, '', body].join('\r\n');
}
