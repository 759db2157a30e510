import { documentedErrors, gatewayErrors, type ErrorCode } from '../generated/errors.ts';

/** The documented message of a code, `%s` standing for values. */
export function messageOf(code: ErrorCode): string {
  return documentedErrors.find((error) => error.code === code)?.message ?? '';
}

/** Whether a code that was answered is this documented one, or one of the gateway's that stands for it. */
export function standsFor(
  answered: string,
  documented: ErrorCode,
  profile: 'documented' | 'gateway',
): boolean {
  if (answered === documented) return true;
  return profile === 'gateway' && gatewayError(answered)?.for.includes(documented) === true;
}

/** Statuses that a code may come with: the documented one, or the gateway's; none for an unknown code. */
export function statusesOf(code: string, profile: 'documented' | 'gateway'): readonly number[] {
  const documented = documentedErrors.find((error) => error.code === code);
  const gateway = profile === 'gateway' ? gatewayError(code) : undefined;
  return [documented?.status, gateway?.status].filter((status) => status !== undefined);
}

/** The gateway's entry for a code: the exact one first, else the first whose `*` covers it. */
export function gatewayError(code: string): (typeof gatewayErrors)[number] | undefined {
  return (
    gatewayErrors.find((error) => error.code === code) ??
    gatewayErrors.find(
      (error) => error.code.endsWith('*') && code.startsWith(error.code.slice(0, -1)),
    )
  );
}

/** Codes that ask the caller to slow down: never a finding. */
export function isThrottling(code: string): boolean {
  return code === 'Throttling' || code.startsWith('Throttling.');
}
