import type { Fault } from './fault.ts';

/** A change of the operation's own parameters before they are signed, so that the signature stays right. */
export function changeOwnValues(change: (name: string, value: string) => string): Fault['apply'] {
  return (behaviour) => ({
    ...behaviour,
    ownParameters: (request, attempt) =>
      behaviour.ownParameters(request, attempt).map(([name, value]) => [name, change(name, value)]),
  });
}
