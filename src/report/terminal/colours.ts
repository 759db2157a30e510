import type { Outcome, Verdict } from '../../generated/results.ts';

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'magenta' | 'cyan';

/** Puts a style around text, or leaves it alone where colour is not wanted. */
export type Paint = (style: Style, value: string) => string;

const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  magenta: [35, 39],
  cyan: [36, 39],
};

export function painter(colour: boolean): Paint {
  if (!colour) return (_style, value) => value;
  return (style, value) => {
    const [on, off] = CODES[style];
    return `\u{1b}[${on}m${value}\u{1b}[${off}m`;
  };
}

export const outcomeStyles: Readonly<Record<Outcome, Style>> = {
  passed: 'green',
  failed: 'red',
  warned: 'yellow',
  incomplete: 'magenta',
  deviation: 'cyan',
  notApplicable: 'dim',
  notSelected: 'dim',
};

export const verdictStyles: Readonly<Record<Verdict, Style>> = {
  conformant: 'green',
  nonconformant: 'red',
  incomplete: 'magenta',
  partial: 'cyan',
};
