import type { ClientNeed, ClientWorld } from '../requirement/client/client-world.ts';
import { text } from '../text.ts';
import type { UnmetNeed } from './unmet-need.ts';

/** The first feature that a requirement takes and the driver does not declare: it does not apply then. */
export function unmetFeature(
  needs: readonly ClientNeed[],
  { features }: ClientWorld,
): UnmetNeed | undefined {
  const missing = needs.find((need) => !features.includes(need));
  return missing === undefined
    ? undefined
    : {
        outcome: 'notApplicable',
        reason: text(
          `the driver does not declare the feature ${missing}`,
          `驱动未声明特性 ${missing}`,
        ),
      };
}
