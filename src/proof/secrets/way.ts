import type { Bench } from './bench.ts';
import type { Canary } from './canaries.ts';

/** What is known after a way was gone. */
export interface Gone {
  readonly canaries: readonly Canary[];
  /** Right signatures of the requests that were sent. */
  readonly signatures?: ReadonlySet<string>;
  /** Places that are not looked into, since it is the user who put it there. */
  readonly except?: readonly string[];
  /** Why it proves nothing: the command did not do what it was to do. */
  readonly vain?: string | undefined;
}

/** A way in which somebody runs the kit. */
export interface Way {
  readonly id: string;
  readonly go: (bench: Bench, seed: number) => Promise<Gone>;
}

/** Why a way proves nothing unless the command ended with one of these codes. */
export function unlessExit(
  { exit, stderr }: { readonly exit: number | string; readonly stderr: string },
  ...codes: readonly (number | string)[]
): string | undefined {
  return codes.includes(exit)
    ? undefined
    : `it ended with ${exit} and not ${codes.join(' or ')}: ${stderr.slice(-300)}`;
}
