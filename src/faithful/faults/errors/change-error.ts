import type { CallOutcome, ServiceErrorOutcome } from '../../../generated/driver-protocol.ts';
import type { Call } from '../../call.ts';
import type { Fault } from '../fault.ts';

/** The same error without one of its fields. */
export function withoutField(
  told: ServiceErrorOutcome,
  field: 'message' | 'requestId',
): ServiceErrorOutcome {
  const { outcome, code } = told;
  const rest = Object.entries(told).filter(([name]) => name !== field);
  return { outcome, code, ...Object.fromEntries(rest) };
}

/** Tells the caller of one page something else in place of a service error; what the SDK itself does stays the same. */
export function changeServiceError(
  change: (told: ServiceErrorOutcome, call: Call) => CallOutcome,
): Fault['apply'] {
  return (behaviour) => ({
    ...behaviour,
    tellPage: async (outcome, call) => {
      const told = await behaviour.tellPage(outcome, call);
      return told.outcome === 'serviceError' ? change(told, call) : told;
    },
  });
}
