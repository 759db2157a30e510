import type { ErrorCode } from '../generated/errors.ts';
import { messageOf } from './error-catalogue.ts';
import type { Permitted } from './permitted.ts';

/** How a message compares with the documented one. */
export interface MessageFit {
  /** The documented text, with any values in it. */
  readonly template: boolean;
  /** The values at fault are named, each in its place; where the text is another one, anywhere in it. */
  readonly value: boolean;
}

/** [page] error messages: `%s` stands for the value at fault. That of InvalidArgument is left to the actual error. */
export function messageFits(
  code: ErrorCode,
  message: string,
  { errors }: Pick<Permitted, 'errors'>,
): MessageFit {
  const documented = messageOf(code);
  if (code === 'InvalidArgument') return { template: message.trim() !== '', value: true };
  const justifying = errors.filter((error) => error.code === code);
  const template = pattern(documented, []).test(message);
  const value =
    justifying.length === 0 ||
    justifying.some(({ values }) =>
      template
        ? pattern(documented, values).test(message)
        : values.every(
            (list) => list.length === 0 || list.some((wanted) => message.includes(wanted)),
          ),
    );
  return { template, value };
}

/** A template as a pattern; a place without values takes any text. */
function pattern(template: string, values: readonly (readonly string[])[]): RegExp {
  const [head = '', ...rest] = template.split('%s').map(escape);
  const places = rest.map((part, at) => {
    const list = values[at] ?? [];
    return `${list.length === 0 ? '.*' : `(?:${list.map(escape).join('|')})`}${part}`;
  });
  return new RegExp(`^${head}${places.join('')}$`, 's');
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
