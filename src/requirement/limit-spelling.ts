import { text, type Text } from '../text.ts';

export type LimitSpelling =
  | 'leading-zeros'
  | 'plus'
  | 'blank-before'
  | 'blank-behind'
  | 'newline'
  | 'exponent'
  | 'hexadecimal'
  | 'octal'
  | 'binary'
  | 'decimal-point'
  | 'underscore'
  | 'full-width'
  | 'arabic-indic';

interface Rule {
  readonly about: Text;
  readonly write: (n: number) => string;
}

/** Ways to write an integer that the document neither permits nor refuses, with the number 10 written so. */
const SPELLINGS: Readonly<Record<LimitSpelling, Rule>> = {
  'leading-zeros': {
    about: text('Limit with leading zeros (0010)', '带前导零的 Limit（0010）'),
    write: (n) => `00${n}`,
  },
  plus: {
    about: text('Limit with a plus sign (+10)', '带加号的 Limit（+10）'),
    write: (n) => `+${n}`,
  },
  'blank-before': {
    about: text('Limit with a blank before it', '前面有空格的 Limit'),
    write: (n) => ` ${n}`,
  },
  'blank-behind': {
    about: text('Limit with a blank behind it', '后面有空格的 Limit'),
    write: (n) => `${n} `,
  },
  newline: {
    about: text('Limit with a line break behind it', '后面有换行的 Limit'),
    write: (n) => `${n}\n`,
  },
  exponent: {
    about: text('Limit with an exponent (1e1)', '指数形式的 Limit（1e1）'),
    write: (n) => (n % 10 === 0 ? `${n / 10}e1` : `${n}e0`),
  },
  hexadecimal: {
    about: text('hexadecimal Limit (0xa)', '十六进制的 Limit（0xa）'),
    write: (n) => `0x${n.toString(16)}`,
  },
  octal: {
    about: text('octal Limit (0o12)', '八进制的 Limit（0o12）'),
    write: (n) => `0o${n.toString(8)}`,
  },
  binary: {
    about: text('binary Limit (0b1010)', '二进制的 Limit（0b1010）'),
    write: (n) => `0b${n.toString(2)}`,
  },
  'decimal-point': {
    about: text('Limit with a decimal point (10.0)', '带小数点的 Limit（10.0）'),
    write: (n) => `${n}.0`,
  },
  underscore: {
    about: text('Limit with an underscore (1_0)', '带下划线的 Limit（1_0）'),
    write: (n) => (n < 10 ? `0_${n}` : `${Math.floor(n / 10)}_${n % 10}`),
  },
  'full-width': {
    about: text('Limit in full-width digits (１０)', '全角数字的 Limit（１０）'),
    write: (n) => inDigits(n, 0xff10),
  },
  'arabic-indic': {
    about: text('Limit in Arabic-Indic digits (١٠)', '阿拉伯-印度数字的 Limit（١٠）'),
    write: (n) => inDigits(n, 0x0660),
  },
};

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
