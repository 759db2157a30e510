import { cutWithNote } from '../cut.ts';

const LONGEST_STRING = 60;
const LONGEST = 300;

/** The input of a counterexample on one line: long strings in it are cut, and the whole is. */
export function inputLine(input: unknown): string {
  if (input === undefined) return '';
  const shorten = (_key: string, value: unknown): unknown =>
    typeof value === 'string' ? cutWithNote(value, LONGEST_STRING) : value;
  return cutWithNote(JSON.stringify(input, shorten), LONGEST);
}
