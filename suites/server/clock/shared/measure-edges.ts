import { plainIntent } from '../../../../src/arbitraries/valid-intent.ts';
import { isAccepted } from '../../../../src/protocol/exchange.ts';
import type { Intent, SignatureKind } from '../../../../src/protocol/intent.ts';
import type { Context } from '../../../../src/requirement/context.ts';
import { pageOf } from '../../../../src/requirement/walk.ts';
import type { World } from '../../../../src/requirement/world.ts';

/** The largest differences of clocks that were accepted, in seconds; `undefined` where a day still is. */
export interface Edges {
  readonly past: number | undefined;
  readonly future: number | undefined;
}

/** Measured once for each run and signature, whoever asks first. */
const measured = new WeakMap<World, Map<SignatureKind, Promise<Edges>>>();

/** Finds both edges of the clock window by bisection, to the second. About 25 requests the first time. */
export function measureEdges(context: Context, signature: SignatureKind): Promise<Edges> {
  const known = measured.get(context.world) ?? new Map<SignatureKind, Promise<Edges>>();
  measured.set(context.world, known);
  const before = known.get(signature);
  if (before !== undefined) return before;
  const edges = measure(context, signature);
  known.set(signature, edges);
  // What could not be measured, for trouble on the way, is asked for again.
  edges.catch(() => known.delete(signature));
  return edges;
}

async function measure(context: Context, signature: SignatureKind): Promise<Edges> {
  const intent = pageOf(plainIntent(context.world, { signatures: [signature] }), 1, null);
  await context.accept(intent);
  return {
    past: await edge(context, intent, -1),
    future: await edge(context, intent, 1),
  };
}

const DAY_S = 86_400;

async function edge(context: Context, intent: Intent, sign: 1 | -1): Promise<number | undefined> {
  const accepted = async (seconds: number): Promise<boolean> =>
    isAccepted(await context.send({ ...intent, skewMs: sign * seconds * 1000 }));
  let inside = 0;
  let outside = Math.max(1, Math.round(context.world.maxClockSkewMs / 1000) + 5);
  while (await accepted(outside)) {
    if (outside >= DAY_S) return undefined;
    inside = outside;
    outside = Math.min(DAY_S, outside * 4);
  }
  while (outside - inside > 1) {
    const middle = Math.floor((inside + outside) / 2);
    if (await accepted(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}
