import type { Text } from '../text.ts';

export interface ProofOptions {
  /** 32-bit integer. It chooses what is done where the share is below 1, and what is drawn. */
  readonly seed: number;
  /** The share of the work that is done: above 0, at most 1. */
  readonly share: number;
  /** Tells how far it is, a line at a time. */
  readonly say: (line: string) => void;
}

/** Something measured, for a person to read. */
export interface Figure {
  readonly name: Text;
  readonly value: number | string;
}

export interface PartReport {
  readonly figures: readonly Figure[];
  /** What speaks against the kit, a line each, and how to see it again. None when the claim holds. */
  readonly findings: readonly string[];
  /** Everything that was measured, as JSON: published as `<id>.json`. */
  readonly data: unknown;
}

/** A claim about the kit, and what tries to show that it is wrong. */
export interface Part {
  /** Kebab case; the name of its folder. */
  readonly id: string;
  readonly claim: Text;
  readonly run: (options: ProofOptions) => Promise<PartReport>;
}
