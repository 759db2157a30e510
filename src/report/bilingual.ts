import type { Counterexample, RequirementResult, Text } from '../generated/results.ts';

/** A language of the reports. */
export type Lang = 'en' | 'zh';

/** The same words in both languages: names, codes, numbers. */
export function same(value: string): Text {
  return { en: value, zh: value };
}

export function titleOf({ title, zh }: RequirementResult): Text {
  return { en: title, zh: zh.title };
}

export function clauseOf({ clause, zh }: RequirementResult): Text {
  return { en: clause, zh: zh.clause };
}

/** Why a requirement is not simply passed, where that is known. */
export function reasonOf({ reason, zh }: RequirementResult): Text | undefined {
  const en = reason ?? zh.reason;
  return en === undefined ? undefined : { en, zh: zh.reason ?? en };
}

export function expectedOf({ expected, zh }: Counterexample): Text {
  return { en: expected, zh: zh.expected };
}

export function observedOf({ observed, zh }: Counterexample): Text {
  return { en: observed, zh: zh.observed };
}
