import type { ValidationError } from '../generated/validators.ts';

/** The first way in which a value does not fit, on one line, and how many more there are. */
export function describeInvalid(errors: readonly ValidationError[] | null | undefined): string {
  const [first, ...others] = errors ?? [];
  if (first === undefined) return 'it does not fit the format';
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return `${describe(first)}${more}`;
}

function describe({ instancePath, keyword, message, params }: ValidationError): string {
  const where = instancePath === '' ? 'the top level' : instancePath.slice(1).replaceAll('/', '.');
  switch (keyword) {
    case 'required':
      return `${where} lacks ${String(params.missingProperty)}`;
    case 'additionalProperties':
      return `${where} has the unknown key ${JSON.stringify(params.additionalProperty)}`;
    case 'enum':
      return `${where} is none of ${(params.allowedValues as readonly unknown[]).join(', ')}`;
    case 'const':
      return `${where} is not ${JSON.stringify(params.allowedValue)}`;
    default:
      return `${where} ${message ?? 'does not fit the format'}`;
  }
}
