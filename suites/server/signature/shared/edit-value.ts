import type { ValueEdit } from '../../../../src/arbitraries/value-edit.ts';

/** The edited value, never the value itself. */
export function editValue(value: string, edit: ValueEdit): string {
  const edited = apply(value, edit);
  return edited === value ? `${value}x` : edited;
}

function apply(value: string, edit: ValueEdit): string {
  switch (edit.kind) {
    case 'append':
      return value + edit.text;
    case 'cut':
      return value.slice(0, -1);
    case 'swap-case':
      return swapCase(value);
    case 'set':
      return edit.text;
  }
}

function swapCase(value: string): string {
  return value.replace(/[A-Za-z]/g, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
}
