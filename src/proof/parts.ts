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
};

/** What is measured and does not hold yet: tried only when it is named, and not published. */
export const unreached: Readonly<Record<string, () => Promise<Part>>> = {
  mutants: async () => (await import('./mutants/part.ts')).mutants,
};
