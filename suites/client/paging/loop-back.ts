import type { WalkPlan } from '../../../src/arbitraries/client/any-walk.ts';

/** The same walk, but its last page hands out the token of the page with this index, from 0, once more. */
export function loopBack({ call, pages }: WalkPlan, to: number): WalkPlan {
  const token = pages[to]?.NextToken;
  if (token === undefined) throw new RangeError(`page ${to + 1} has no token`);
  return { call, pages: endWith(pages, token) };
}

/** The same pages, the last one with this token. */
export function endWith(pages: WalkPlan['pages'], token: string): WalkPlan['pages'] {
  return pages.map((page, index) =>
    index === pages.length - 1 ? { ...page, NextToken: token } : page,
  );
}
