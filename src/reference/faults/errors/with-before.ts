import type { Check } from '../../behaviour.ts';

/** The same checks, some of them moved in front of another one. */
export function withBefore(
  order: readonly Check[],
  moved: readonly Check[],
  before: Check,
): readonly Check[] {
  return order.flatMap((check) => {
    if (moved.includes(check)) return [];
    return check === before ? [...moved, check] : [check];
  });
}
