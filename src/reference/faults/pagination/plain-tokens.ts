import type { Behaviour } from '../../behaviour.ts';

/** Tokens that are the bare position of the next event, as the page's example shows them: for faults that take such a token at its word. */
export function plainTokens(behaviour: Behaviour): Behaviour {
  return {
    ...behaviour,
    encodeToken: (position) => String(position),
    decodeToken: (token) => (/^-?\d{1,15}$/.test(token) ? Number(token) : undefined),
  };
}
