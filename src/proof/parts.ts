import type { Part } from './part.ts';

/** The claims, in the order in which they are tried; each is loaded only when it is wanted. */
export const parts: Readonly<Record<string, () => Promise<Part>>> = {
  matrix: async () => (await import('./matrix/part.ts')).matrix,
  secrets: async () => (await import('./secrets/part.ts')).secrets,
  determinism: async () => (await import('./determinism/part.ts')).determinism,
  'hostile-endpoints': async () => (await import('./hostile-endpoints/part.ts')).hostileEndpoints,
  variants: async () => (await import('./variants/part.ts')).variants,
  'client-variants': async () => (await import('./client-variants/part.ts')).clientVariants,
  'hostile-drivers': async () => (await import('./hostile-drivers/part.ts')).hostileDrivers,
  interruption: async () => (await import('./interruption/part.ts')).interruption,
  foreign: async () => (await import('./foreign/part.ts')).foreign,
  mutants: async () => (await import('./mutants/part.ts')).mutants,
};

/**
 * What of a part is tried among all the others, chosen by the seed, so that all of them take less than half an
 * hour on two cores. It is tried whole, and published, when it is named.
 */
export const shareAmongAll: Readonly<Record<string, number>> = {
  secrets: 0.5,
  determinism: 0.5,
  'hostile-endpoints': 0.15,
  'client-variants': 0.5,
  'hostile-drivers': 0.5,
  mutants: 0.03,
};
