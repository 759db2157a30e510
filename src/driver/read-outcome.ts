import type { CallOutcome, WalkCallOutcome } from '../generated/driver-protocol.ts';
import {
  callOutcome,
  walkCallOutcome,
  type ValidationError,
  type Validator,
} from '../generated/validators.ts';
import { text } from '../text.ts';
import { describeMisfit } from './describe-misfit.ts';
import { DriverTrouble } from './trouble.ts';

/** Calls of the SDK that a driver takes, and what each answers. */
export interface Outcomes {
  readonly getExecutionHistory: CallOutcome;
  readonly paginate: WalkCallOutcome;
}

const VALIDATORS: Readonly<Record<keyof Outcomes, Validator>> = {
  getExecutionHistory: callOutcome,
  paginate: walkCallOutcome,
};

/**
 * Takes the result of a call for what it must be.
 *
 * @throws DriverTrouble of kind `invalid`, with where and what, when it is not
 */
export function readOutcome<Method extends keyof Outcomes>(
  method: Method,
  result: unknown,
): Outcomes[Method] {
  const fits = VALIDATORS[method];
  const deep = isDeeper(result, MAX_DEPTH);
  if (!deep && fits(result)) return result as Outcomes[Method];
  const { en, zh } = deep ? TOO_DEEP : describeMisfit(result, meant(result, fits.errors ?? []));
  throw new DriverTrouble(
    'invalid',
    text(
      `the driver's answer to ${method} does not fit the protocol: ${en}`,
      `驱动程序对 ${method} 的应答不符合协议：${zh}`,
    ),
  );
}

/** The members of the union that are told by their name; `response` is the one that is left. */
const NAMED: Readonly<Partial<Record<string, string>>> = {
  serviceError: '#/$defs/ServiceErrorOutcome/',
  sdkError: '#/$defs/SdkErrorOutcome/',
};

/** Of the errors of a union, those of the member that was meant. */
function meant(result: unknown, errors: readonly ValidationError[]): readonly ValidationError[] {
  const outcome = (result as { readonly outcome?: unknown } | null)?.outcome;
  const others = Object.values(NAMED).filter((place) => place !== NAMED[String(outcome)]);
  const isOf = (error: ValidationError, place: string | undefined): boolean =>
    place !== undefined && 'schemaPath' in error && String(error.schemaPath).startsWith(place);
  if (outcome === 'response') {
    return errors.filter((error) => !others.some((place) => isOf(error, place)));
  }
  const place = NAMED[String(outcome)];
  if (place !== undefined) return errors.filter((error) => isOf(error, place));
  const known = { allowedValues: ['response', ...Object.keys(NAMED)] };
  const isObject = typeof result === 'object' && result !== null && !Array.isArray(result);
  return [
    isObject
      ? { instancePath: '/outcome', keyword: 'enum', params: known }
      : { instancePath: '', keyword: 'type', params: { type: 'object' } },
  ];
}

/** Values in values; what is nested deeper could not be written into a report. */
const MAX_DEPTH = 64;

const TOO_DEEP = text(`it is nested deeper than ${MAX_DEPTH} levels`, `嵌套超过 ${MAX_DEPTH} 层`);

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
