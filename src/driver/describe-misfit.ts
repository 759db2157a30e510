import type { ValidationError } from '../generated/validators.ts';
import { text, type Text } from '../text.ts';
import { printable } from './printable.ts';

/** The first way in which an answer of the driver does not fit its schema: where and what. */
export function describeMisfit(
  answer: unknown,
  errors: readonly ValidationError[] | null | undefined,
): Text {
  const [first] = errors ?? [];
  if (first === undefined) return text('it does not fit the protocol', '不符合协议');
  const { instancePath, keyword, params } = first;
  const path = printable(instancePath.slice(1).replaceAll('/', '.'));
  const [where, whereZh] = path === '' ? ['it', '应答'] : [path, path];
  const value = valueAt(answer, instancePath);
  const shown = isPlain(value) ? printable(JSON.stringify(value)) : kindOf(value);
  switch (keyword) {
    case 'required': {
      const missing = String(params['missingProperty']);
      return text(`${where} lacks ${missing}`, `${whereZh} 缺少 ${missing}`);
    }
    case 'additionalProperties': {
      const name = printable(JSON.stringify(params['additionalProperty']));
      return text(`${where} has the unknown member ${name}`, `${whereZh} 有未知成员 ${name}`);
    }
    case 'enum': {
      const known = (params['allowedValues'] as readonly unknown[]).join(', ');
      return text(
        `${where} is ${shown}, which is none of ${known}`,
        `${whereZh} 为 ${shown}，不是下列之一：${known}`,
      );
    }
    case 'const': {
      const allowed = JSON.stringify(params['allowedValue']);
      return text(
        `${where} is ${shown}, not ${allowed}`,
        `${whereZh} 为 ${shown}，而不是 ${allowed}`,
      );
    }
    case 'type': {
      const type = String(params['type']);
      return text(
        `${where} is ${shown}, which is not of type ${type}`,
        `${whereZh} 为 ${shown}，类型不是 ${type}`,
      );
    }
    default:
      return text(`${where} is empty or out of range`, `${whereZh} 为空或超出范围`);
  }
}

/** What a JSON pointer of the schema's own names points to; they hold nothing that is escaped. */
function valueAt(answer: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], answer);
}

function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'undefined';
  return Array.isArray(value) ? 'array' : 'object';
}
