import { apiWays } from './api-ways.ts';
import { certifyWays } from './certify-ways.ts';
import { crashWays } from './crash-ways.ts';
import { runWays } from './run-ways.ts';
import { usageWays } from './usage-ways.ts';
import type { Way } from './way.ts';

/** Every way in which somebody runs the kit. */
export const ways: readonly Way[] = [
  ...runWays,
  ...usageWays,
  ...crashWays,
  ...certifyWays,
  ...apiWays,
];
