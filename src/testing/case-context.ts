import type { CaseContext } from '../engine/case-context.ts';

/** A context for cases that send nothing. */
export function emptyContext(): CaseContext {
  const never = (): never => {
    throw new Error('this case sends nothing');
  };
  return {
    world: {
      signatures: ['rpc'],
      profile: 'documented',
      identities: ['main'],
      executions: [],
      answering: [],
      running: [],
      foreign: [],
      maxClockSkewMs: 900_000,
    },
    exchanges: [],
    requests: 0,
    codes: [],
    transcript: () => ({ exchanges: [] }),
    send: never,
    attempt: never,
    accept: never,
    permitted: never,
    nonce: never,
    observe: () => undefined,
    skip: never,
  };
}
