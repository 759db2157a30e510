import type { Results } from '../generated/results.ts';

export interface ExitCodeOptions {
  /** An incomplete run counts as success. Default false. */
  readonly allowIncomplete?: boolean;
}

/** The exit code of a run: 0 conformant or partial, 1 not conformant, 3 incomplete. */
export function exitCodeOf(
  { verdict }: Pick<Results, 'verdict'>,
  { allowIncomplete = false }: ExitCodeOptions = {},
): 0 | 1 | 3 {
  switch (verdict) {
    case 'conformant':
    case 'partial':
      return 0;
    case 'nonconformant':
      return 1;
    case 'incomplete':
      return allowIncomplete ? 0 : 3;
  }
}
