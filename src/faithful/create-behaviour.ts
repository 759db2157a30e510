import type { Behaviour } from './behaviour.ts';
import { defaultConnection } from './default-connection.ts';
import { defaultReading } from './default-reading.ts';
import { defaultRequest } from './default-request.ts';
import { defaultSignatures } from './default-signatures.ts';
import { defaultTelling } from './default-telling.ts';
import type { Fault } from './faults/fault.ts';

/** The behaviour of one process of the SDK: without any fault, or with these, applied in this order. */
export function createBehaviour(faults: readonly Fault[] = []): Behaviour {
  return faults.reduce<Behaviour>((wrapped, fault) => fault.apply(wrapped), {
    ...defaultRequest,
    ...defaultSignatures,
    ...defaultConnection,
    ...defaultReading,
    ...defaultTelling,
  });
}
