import { cutWithNote } from './cut.ts';

const LONGEST_STRING = 400;

/** The input of a counterexample as indented JSON; long strings in it are cut, each by itself. */
export function describeInput(input: unknown): string {
  const shorten = (_key: string, value: unknown): unknown =>
    typeof value === 'string' ? cutWithNote(value, LONGEST_STRING) : value;
  return input === undefined ? '' : JSON.stringify(input, shorten, 2);
}
