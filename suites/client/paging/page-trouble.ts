import type { WalkCallOutcome } from '../../../src/generated/driver-protocol.ts';
import type { WalkPlan } from '../../../src/arbitraries/client/any-walk.ts';
import type { ScriptedAnswer } from '../../../src/protocol/scripted-answer.ts';
import type { ClientContext, Played } from '../../../src/requirement/client/client-context.ts';
import { describeOutcome } from '../../../src/requirement/client/describe-outcome.ts';
import { walkScript } from '../../../src/requirement/client/walk-pages.ts';
import { finding, type Finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';
import { requestsUpTo } from './requests-up-to.ts';

/** Something that goes wrong with one page of a walk. */
export interface PageTrouble {
  readonly plan: WalkPlan;
  /** Any number; picks one of the pages behind the first. */
  readonly at: number;
}

/** Index of the page in trouble, from 1. */
function troubledPage({ plan, at }: PageTrouble): number {
  return 1 + (at % (plan.pages.length - 1));
}

/** Has the SDK walk, with `answer` for the page in trouble as often as `times` says. Left out where it never asks for that page. */
export async function walkIntoTrouble(
  trouble: PageTrouble,
  context: ClientContext,
  answer: ScriptedAnswer,
  times: number = Infinity,
): Promise<Played<WalkCallOutcome>> {
  const { call, pages } = trouble.plan;
  const at = troubledPage(trouble);
  const script = walkScript(pages, {
    instead: (index, asked) => (index === at && asked <= times ? answer : undefined),
  });
  const played = await context.playWalk(call, script);
  requestsUpTo(at, { requests: played.requests, pages }, context);
  return played;
}

/** Finds fault unless the trouble reached the caller as an error. */
export function expectTroubleTold(
  trouble: PageTrouble,
  { outcome }: Pick<Played<WalkCallOutcome>, 'outcome'>,
): Finding | undefined {
  if (outcome.outcome !== 'response') return undefined;
  const page = troubledPage(trouble) + 1;
  const { en, zh } = describeOutcome(outcome);
  return finding(
    text(`the error of page ${page}`, `第 ${page} 页的错误`),
    text(`${en}, as if it was whole`, `${zh}，如同完整的历史`),
  );
}
