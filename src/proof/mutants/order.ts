/**
 * Requirements that notice most mutants for the time they take, most first. It only saves time: what is
 * noticed by all of them together does not depend on it. Measured with all requirements in turn.
 */
const FIRST: readonly string[] = [
  'SCHEMA-JSON',
  'ERROR-SEVERAL',
  'SIGNATURE-RPC-ACCEPTED',
  'SIGNATURE-ACS3-ACCEPTED',
  'ERROR-MISSING-COMMON',
  'PAGING-COMPLETE',
  'ERROR-ENVELOPE',
  'CLOCK-PAST',
  'LIMIT-UPPER-BOUND',
  'SIGNATURE-RPC-SECURITY-TOKEN',
  'LIMIT-NOT-A-NUMBER',
  'ERROR-MESSAGE-VALUE',
  'PAGING-TOKEN-INVENTED',
];

/** The same items, those first that notice much for little; the others keep their order. */
export function inOrder<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const rankOf = ({ id }: T): number => {
    const rank = FIRST.indexOf(id);
    return rank < 0 ? FIRST.length : rank;
  };
  return [...items].sort((a, b) => rankOf(a) - rankOf(b));
}
