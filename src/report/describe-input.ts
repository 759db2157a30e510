import { cutWithNote } from './cut.ts';

const LONGEST_STRING = 400;

/** A list of up to three plain values, such as a parameter: it is read as one thing. */
const SHORT_LIST = /\[\n(?:\s*(?:"(?:[^"\\]|\\.){0,80}"|-?\d+|null|true|false),?\n){1,3}\s*\]/g;

/** The input of a counterexample as indented JSON; long strings in it are cut, each by itself. */
export function describeInput(input: unknown): string {
  const shorten = (_key: string, value: unknown): unknown =>
    typeof value === 'string' ? cutWithNote(value, LONGEST_STRING) : value;
  if (input === undefined) return '';
  return JSON.stringify(input, shorten, 2).replace(SHORT_LIST, (list) =>
    list.replace(/^\[\s+|\s+\]$/g, (end) => end.trim()).replace(/\n\s*/g, ' '),
  );
}
