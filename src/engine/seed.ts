/**
 * The seed of one requirement, from the run's and its id: what is drawn for it does not depend on
 * which others are selected or on how they are interleaved. FNV-1a over the id, 32 bits.
 */
export function seedOf(runSeed: number, id: string): number {
  let hash = 0x811c9dc5 ^ runSeed;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash | 0;
}
