import { text, type Text } from '../text.ts';

/** A way to write an integer that the document neither permits nor refuses, with the number 10 written so. */
const SPELLINGS = {
  'leading-zeros': {
    about: text('Limit with leading zeros (0010)', '带前导零的 Limit（0010）'),
    write: (n: number): string => `00${n}`,
  },
  plus: {
    about: text('Limit with a plus sign (+10)', '带加号的 Limit（+10）'),
    write: (n: number): string => `+${n}`,
  },
  'blank-before': {
    about: text('Limit with a blank before it', '前面有空格的 Limit'),
    write: (n: number): string => ` ${n}`,
  },
  'blank-behind': {
    about: text('Limit with a blank behind it', '后面有空格的 Limit'),
    write: (n: number): string => `${n} `,
  },
  newline: {
    about: text('Limit with a line break behind it', '后面有换行的 Limit'),
    write: (n: number): string => `${n}\n`,
  },
  exponent: {
    about: text('Limit with an exponent (1e1)', '指数形式的 Limit（1e1）'),
    write: (n: number): string => (n % 10 === 0 ? `${n / 10}e1` : `${n}e0`),
  },
  hexadecimal: {
    about: text('hexadecimal Limit (0xa)', '十六进制的 Limit（0xa）'),
    write: (n: number): string => `0x${n.toString(16)}`,
  },
  octal: {
    about: text('octal Limit (0o12)', '八进制的 Limit（0o12）'),
    write: (n: number): string => `0o${n.toString(8)}`,
  },
  binary: {
    about: text('binary Limit (0b1010)', '二进制的 Limit（0b1010）'),
    write: (n: number): string => `0b${n.toString(2)}`,
  },
  'decimal-point': {
    about: text('Limit with a decimal point (10.0)', '带小数点的 Limit（10.0）'),
    write: (n: number): string => `${n}.0`,
  },
  underscore: {
    about: text('Limit with an underscore (1_0)', '带下划线的 Limit（1_0）'),
    write: (n: number): string => (n < 10 ? `0_${n}` : `${Math.floor(n / 10)}_${n % 10}`),
  },
  'full-width': {
    about: text('Limit in full-width digits (１０)', '全角数字的 Limit（１０）'),
    write: (n: number): string => inDigits(n, 0xff10),
  },
  'arabic-indic': {
    about: text('Limit in Arabic-Indic digits (١٠)', '阿拉伯-印度数字的 Limit（١٠）'),
    write: (n: number): string => inDigits(n, 0x0660),
  },
} as const;

export type LimitSpelling = keyof typeof SPELLINGS;

export const limitSpellings: readonly LimitSpelling[] = Object.keys(SPELLINGS) as LimitSpelling[];

/** Writes a number from 1 to 999 in an unusual way. What it obviously means is still that number. */
export function spellLimit(number: number, spelling: LimitSpelling): string {
  return SPELLINGS[spelling].write(number);
}

/** What a spelling is called in a report. */
export function describeSpelling(spelling: LimitSpelling): Text {
  return SPELLINGS[spelling].about;
}

function inDigits(number: number, zero: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}
