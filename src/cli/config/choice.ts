import { alternatives, didYouMean } from '../nearest.ts';
import { quote } from '../quote.ts';
import { UserError } from '../user-error.ts';

/** @throws UserError unless the value is one of the choices */
export function parseChoice<T extends string>(
  where: string,
  written: string,
  choices: readonly T[],
): T {
  const choice = choices.find((candidate) => candidate === written);
  if (choice !== undefined) return choice;
  throw new UserError(
    `${where} is ${quote(written)}: give ${alternatives(choices)}.${didYouMean(written, choices)}`,
  );
}
